package dev.adagio.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.adagio.declarative.SuppressionReader;
import dev.adagio.engine.ConfigurationException;
import dev.adagio.engine.Engine;
import dev.adagio.engine.Harbour;
import dev.adagio.engine.Review;
import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.phrase.Lexicon;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Engine ENGINE = Harbour.engine()
            .add(word("harbour/crane", "crane"))
            .add(word("harbour/buoy", "buoy"))
            .build();

    private static Rule<Message> word(String id, String word) {
        return Harbour.info(id)
                .on(Message.class)
                .phrases(Lexicon.of(word, word))
                .when(Condition.says(word))
                .findsEach(word);
    }

    private static Review review(String id, String text) {
        return ENGINE.review(Message.builder(text)
                .id(id)
                .channel(Channel.named("incident-7", Channel.Kind.ROOM))
                .build());
    }

    private static List<String> rules(Review review) {
        return review.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void a_fingerprint_outlives_what_stands_around_the_words() {
        Review before = review("m1", "a crane, a crane");
        Review after = review("m1", "Now there is a  Crane and a crane");
        assertThat(prints(before)).isEqualTo(prints(after)).doesNotHaveDuplicates();
        assertThat(prints(review("m2", "a crane"))).doesNotContainAnyElementsOf(prints(before));
    }

    private static List<String> prints(Review review) {
        Fingerprints prints = Fingerprints.of(review);
        return review.findings().stream().map(prints::of).toList();
    }

    @Test
    void of_what_a_baseline_knows_only_what_is_new_counts() {
        Baseline baseline = Baseline.EMPTY.with(review("m1", "a crane and a buoy"));
        Baseline.Run run = Baseline.parse(baseline.toString()).begin();
        Review fresh = run.fresh(review("m1", "a crane, a crane"));
        assertThat(fresh.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.span().start()).isEqualTo(11));
        assertThat(fresh.withFixes()).hasSize(1);
        assertThat(rules(run.fresh(review("m2", "a crane")))).containsExactly("harbour/crane");
        assertThat(run.gone()).isEqualTo(1);
        assertThat(baseline.size()).isEqualTo(2);
        assertThatThrownBy(() -> Baseline.parse("# fine\nnothing known")).hasMessageContaining("line 2");
    }

    @Property
    void a_baseline_written_and_read_is_the_same_and_leaves_nothing_of_what_it_was_made_of(
            @ForAll @Size(max = 9) List<@IntRange(max = 3) Integer> cranes) {
        Baseline.Collector collector = new Baseline.Collector();
        List<Review> reviews = cranes.stream()
                .map(count -> review("m" + count, "crane ".repeat(count)))
                .toList();
        reviews.forEach(collector::add);
        Baseline read = Baseline.parse(collector.baseline().toString());
        assertThat(read).hasToString(collector.baseline().toString());
        Baseline.Run run = read.begin();
        assertThat(reviews)
                .allSatisfy(review -> assertThat(run.fresh(review).findings()).isEmpty());
        assertThat(run.gone()).isZero();
    }

    @Test
    void suppressions_leave_out_what_they_fit_and_tell_which_are_unused_or_expired() {
        String print = prints(review("m1", "a crane")).get(0);
        Suppressions suppressions = SuppressionReader.read("leave.yaml", """
                suppressions:
                  - {finding: %s, owner: Ana, reason: it is our crane}
                  - {rule: harbour/*, subject: m2, owner: Bo, reason: an old message, until: 2026-11-23}
                  - {rule: harbour/buoy, channel: incident-*, owner: Bo, reason: buoys matter there, until: 2026-11-22}
                  - {rule: harbour/buoy, channel: standup, owner: Bo, reason: nobody minds}
                """.formatted(print));
        Suppressions.Run run = suppressions.begin(TODAY);
        assertThat(rules(run.apply(review("m1", "a crane and a buoy")))).containsExactly("harbour/buoy");
        assertThat(rules(run.apply(review("m2", "a crane and a buoy")))).isEmpty();
        assertThat(run.suppressed())
                .hasSize(3)
                .extracting(each -> each.by().owner())
                .containsExactly("Ana", "Bo", "Bo");
        assertThat(run.expired()).extracting(Suppression::reason).containsExactly("buoys matter there");
        assertThat(run.unused()).extracting(Suppression::reason).containsExactly("nobody minds");
    }

    @Test
    void a_file_of_suppressions_that_makes_no_sense_is_refused_with_all_that_is_wrong() {
        ConfigurationException wrong =
                catchThrowableOfType(ConfigurationException.class, () -> SuppressionReader.read("leave.yaml", """
                        suppressions:
                          - {rule: a/b, owner: Ana}
                          - {owner: Ana, reason: all of it}
                          - {rule: a/b, owner: Ana, reason: later, until: tomorrow}
                          - {rule: a/b, subjct: m1, owner: Ana, reason: typed}
                        """));
        assertThat(wrong.problems()).hasSize(4);
        assertThat(wrong.problems().get(3))
                .startsWith("leave.yaml:5:17: 'subjct' is no key")
                .contains("was 'subject' meant?");
    }

    @Test
    void a_rule_that_is_dismissed_too_often_is_switched_off_and_the_profile_says_why() {
        Judgements judgements = Judgements.NONE.accept("harbour/crane").accept("harbour/buoy");
        for (int i = 0; i < 4; i++) {
            judgements = judgements.dismiss("harbour/crane");
        }
        assertThat(Judgements.parse(judgements.toString())).isEqualTo(judgements);
        assertThat(judgements.precision("harbour/crane")).hasValue(0.2);
        assertThat(judgements.distrusted(0.5, 6)).isEmpty();
        List<Judgements.Distrusted> distrusted = judgements.distrusted(0.5, 5);
        assertThat(distrusted)
                .extracting(Judgements.Distrusted::says)
                .containsExactly("harbour/crane is switched off: 4 of 5 findings were dismissed");
        Profile profile = Judgements.without(Profile.DEFAULT, distrusted);
        assertThat(profile.of(Harbour.info("harbour/crane")).enabled()).isFalse();
        assertThat(profile.of(Harbour.info("harbour/crane")).origins())
                .containsEntry("enabled", "harbour/crane is switched off: 4 of 5 findings were dismissed");
    }
}
