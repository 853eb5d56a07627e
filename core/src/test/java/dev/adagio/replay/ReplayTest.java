package dev.adagio.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.engine.Engine;
import dev.adagio.engine.Harbour;
import dev.adagio.model.Message;
import dev.adagio.phrase.Lexicon;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Rule;
import dev.adagio.rule.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Engine OLD = engine("crane");
    private static final Engine NEW = engine("buoy", "crane beside");

    private static Engine engine(String... words) {
        var engine = Harbour.engine();
        for (String word : words) {
            engine.add(rule(word));
        }
        return engine.build();
    }

    private static Rule<Message> rule(String word) {
        return Harbour.info("harbour/" + word.replace(' ', '-'))
                .on(Message.class)
                .phrases(Lexicon.of(word, word))
                .when(Condition.says(word))
                .findsEach(word);
    }

    private static Message message(String id, String text) {
        return Message.builder(text).id(id).build();
    }

    private static LoggedReview logged(ReviewLog log, Message message) {
        return ReviewLog.read(ReviewLog.write(log.entry(OLD, OLD.review(message), NOON)));
    }

    @Test
    void what_is_kept_names_nobody_and_keeps_every_place() {
        Message message =
                message("m1", "Dear Ana, the crane fell on @bo at 14:02, mail bo@example.org or see https://a.b/c");
        LoggedReview entry = logged(ReviewLog.masked(), message);
        assertThat(entry.message()).isNotNull();
        assertThat(entry.message().text())
                .isEqualTo("Dear Xxx, the crane fell on @xx at 00:00, mail xx@xxxxxxx.xxx or see https://x.x/x");
        assertThat(ReviewLog.write(entry)).doesNotContain("Ana").doesNotContain("example");
        assertThat(entry.findings()).containsExactly(new LoggedReview.Found("harbour/crane", Severity.WARNING, 14, 19));
        assertThat(ReviewLog.hashed().entry(OLD, OLD.review(message), NOON).message())
                .isNull();
        assertThatThrownBy(() -> ReviewLog.read("{}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_masked_copy_that_would_be_judged_otherwise_is_not_kept() {
        assertThat(logged(ReviewLog.masked(), message("m1", "the Crane fell")).message())
                .isNull();
    }

    @Test
    void a_replay_tells_what_appears_and_what_is_gone() {
        List<LoggedReview> log = List.of(
                logged(ReviewLog.masked(), message("m1", "a crane stands beside a buoy")),
                logged(ReviewLog.masked(), message("m2", "nothing stands there")),
                logged(ReviewLog.hashed(), message("m3", "a crane beside a wall")));
        Replay.Difference difference = Replay.of(NEW).run(log.stream());
        assertThat(difference).hasToString("""
                2 asked again, 1 not kept; 1 differ
                  harbour/buoy: 1 appear, 0 are gone
                  harbour/crane: 0 appear, 1 are gone
                """);
        assertThat(Replay.of(OLD).run(log.stream()).changes()).isEmpty();
        Replay brought = new Replay(NEW, entry -> Optional.of(message("m3", "a crane beside a wall")));
        assertThat(brought.run(Stream.of(log.get(2))).changes()).hasSize(1);
        Replay other = new Replay(NEW, entry -> Optional.of(message("m3", "it was edited since")));
        assertThat(other.run(Stream.of(log.get(2))).missing()).hasSize(1);
    }

    @Test
    void engines_that_differ_in_a_phrase_differ_in_their_fingerprint() {
        assertThat(OLD.identity()).isEqualTo(engine("crane").identity()).isNotEqualTo(NEW.identity());
        Rule<Message> other = Harbour.info("harbour/crane")
                .on(Message.class)
                .phrases(Lexicon.of("crane", "cranes"))
                .when(Condition.says("crane"))
                .findsEach("crane");
        assertThat(Harbour.engine().add(other).build().identity()).isNotEqualTo(OLD.identity());
        assertThat(Harbour.engine()
                        .add(rule("crane"))
                        .profile(Profile.DEFAULT.with("harbour/crane", Profile.Setting.as(Severity.HINT)))
                        .build()
                        .identity())
                .isNotEqualTo(OLD.identity());
    }
}
