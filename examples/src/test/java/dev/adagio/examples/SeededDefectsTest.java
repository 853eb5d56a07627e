package dev.adagio.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.Adagio;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import dev.adagio.model.Recipients;
import dev.adagio.rule.Finding;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Twelve messages with one defect each are named rightly, and the mended ones have nothing left. */
class SeededDefectsTest {

    private static final Adagio ADAGIO = Adagio.create();

    private static final String BACKGROUND = """
            The orchard had a good spring. The bees came early and the young trees on the slope have taken root, \
            all but two near the gate.

            The pump in the lower field still runs, though it makes the noise it made last year. The smith looked at \
            it and found the bearing worn.\
            """;

    private static final String REST = """
            The new crates are in the barn, two hundred of them, and they smell of fresh wood. The cider press has \
            been cleaned. The school asked whether the children may come again in autumn, and they may.\
            """;

    private record Seeded(String rule, Message defect, Message mended) {}

    @TestFactory
    Stream<DynamicTest> each_defect_is_named() {
        return seeded().stream()
                .map(seeded -> DynamicTest.dynamicTest(
                        seeded.rule(),
                        () -> assertThat(ADAGIO.review(seeded.defect()).findings())
                                .extracting(Finding::rule)
                                .contains(seeded.rule())));
    }

    @TestFactory
    Stream<DynamicTest> each_mended_message_is_clean() {
        return seeded().stream()
                .map(seeded -> DynamicTest.dynamicTest(
                        seeded.rule(),
                        () -> assertThat(ADAGIO.review(seeded.mended()).findings())
                                .isEmpty()));
    }

    private static List<Seeded> seeded() {
        return List.of(
                new Seeded(
                        "interruption/bare-hello",
                        chat("Hi Tove, got a minute?"),
                        chat("Hi Tove, is the barn locked at night, or can I fetch the ladder at six?")),
                new Seeded(
                        "clarity/no-single-owner",
                        mail(5, "The invoice for the crates is here. Can someone pay it by 12 June?"),
                        mail(5, "The invoice for the crates is here. Tove, can you pay it by 12 June?")),
                new Seeded(
                        "clarity/ask-buried",
                        mail(1, BACKGROUND + " Could you order a new bearing by 12 June?\n\n" + REST),
                        mail(1, "Could you order a new bearing by 12 June?\n\n" + BACKGROUND + "\n\n" + REST)),
                new Seeded(
                        "clarity/no-needed-by",
                        mail(1, "Please send me the list of trees soon, the nursery wants it."),
                        mail(1, "Please send me the list of trees by 12 June, the nursery wants it.")),
                new Seeded(
                        "interruption/urgent-unexplained",
                        mail(1, "Please sign the lease ASAP!"),
                        mail(1, "Please sign the lease by 12 June, because the offer lapses that night.")),
                new Seeded(
                        "clarity/dangling-reference",
                        mail(4, "Did anybody look at that problem again?"),
                        mail(4, "Tove, did you look at the leak of the pump in the lower field again?")),
                new Seeded(
                        "blockers/hidden-in-text",
                        mail(5, "Pump: bearing out, shaft cleaned. Still waiting for the seal. FYI."),
                        mail(5, "Pump: bearing out, shaft cleaned. @Tove, I need the seal from you by 12 June.")),
                new Seeded(
                        "documentation/decision-in-chat",
                        chat("ok, we decided to plant pears on the slope. FYI"),
                        chat("FYI: we decided to plant pears on the slope, see https://example.org/records/7")),
                new Seeded(
                        "clarity/too-many-questions",
                        mail(
                                1,
                                "How many trees came, who counted them, are the roots wet? Is the fence closed? Who"
                                        + " drives the cart? Do we need stakes? And when is the first pruning?"),
                        mail(
                                1,
                                "Three questions:\n\n1. How many trees came?\n2. Is the fence closed?\n3. When is the"
                                        + " first pruning?")),
                new Seeded(
                        "clarity/xy",
                        chat("How do I get the last two characters of a line in a shell?"),
                        chat(
                                "I need the country code at the end of each line and tried cut; how do I count from the end?")),
                new Seeded(
                        "clarity/no-ask",
                        mail(2, "The cider press is very slow since yesterday."),
                        mail(2, "FYI: the cider press is very slow since yesterday, I take it apart on 12 June.")),
                new Seeded(
                        "clarity/ambiguous-time",
                        to(living("Europe/Oslo", "America/Lima", "Asia/Tokyo"), "Tove, please send the prices by EOD."),
                        to(
                                living("Europe/Oslo", "America/Lima", "Asia/Tokyo"),
                                "Tove, please send the prices by 2026-06-12 16:00Z.")));
    }

    private static Message chat(String text) {
        return Message.of(text);
    }

    private static Message mail(int people, String text) {
        return to(Recipients.ofCounts(people, 0), text);
    }

    private static Message to(Recipients recipients, String text) {
        return Message.builder(text)
                .kind(MessageKind.EMAIL)
                .recipients(recipients)
                .build();
    }

    private static Recipients living(String... zones) {
        return new Recipients(
                Stream.of(zones)
                        .map(zone -> new Participant(zone, "", ZoneId.of(zone)))
                        .toList(),
                List.of());
    }
}
