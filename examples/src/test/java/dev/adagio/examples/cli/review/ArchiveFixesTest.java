package dev.adagio.examples.cli.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.adagio.Adagio;
import dev.adagio.engine.Review;
import dev.adagio.examples.archive.Archive;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.archive.item.Sink;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Fix;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixes in real messages, as they are and as mails between people whose clocks differ, hold when the text is edited. */
class ArchiveFixesTest {

    private static final Adagio ADAGIO = Adagio.create();

    @ParameterizedTest
    @ValueSource(strings = {"archives/slack-export", "archives/mail", "gold/open.jsonl", "gold/silver.jsonl"})
    void what_a_fix_clears_is_gone_and_nothing_new_has_come(String path) {
        Path archive = Path.of(System.getProperty("adagio.data", "../../shared"), path);
        assumeTrue(
                Files.exists(archive), "skipped: there are no archives to measure on at " + archive.toAbsolutePath());
        List<Message> messages = new ArrayList<>();
        Archive.of(archive).read(new Sink() {
            @Override
            public void item(Item item) {
                if (item instanceof Item.MessageItem found) {
                    messages.add(found.message());
                }
            }

            @Override
            public void problem(Problem problem) {}
        });

        assertThat(messages).isNotEmpty();
        messages.stream()
                .flatMap(message -> Stream.of(message, abroad(message)))
                .map(ADAGIO::review)
                .forEach(ArchiveFixesTest::check);
    }

    private static void check(Review review) {
        Map<String, Long> before = counts(review);
        for (Finding finding : review.withFixes()) {
            Fix fix = finding.fix();
            if (fix != null) {
                Message message = review.message();
                Map<String, Long> after = counts(ADAGIO.review(
                        message.toBuilder().text(fix.apply(message.text())).build()));
                after.merge(finding.rule(), 1L, Long::sum);
                assertThat(after)
                        .as(fix + " in " + message.id())
                        .allSatisfy((rule, count) ->
                                assertThat(count).as(rule).isLessThanOrEqualTo(before.getOrDefault(rule, 0L)));
            }
        }
    }

    private static Map<String, Long> counts(Review review) {
        return review.findings().stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    }

    private static Message abroad(Message message) {
        return message.toBuilder()
                .sender(in("Europe/Berlin"))
                .recipients(new Recipients(List.of(in("Asia/Tokyo"), in("America/Lima")), List.of()))
                .sentAt(Instant.parse("2026-06-10T08:00:00Z"))
                .build();
    }

    private static Participant in(String zone) {
        return new Participant(zone, "", ZoneId.of(zone));
    }
}
