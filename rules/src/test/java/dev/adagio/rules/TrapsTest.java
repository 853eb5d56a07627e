package dev.adagio.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.engine.Review;
import dev.adagio.model.Channel;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Recipients;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Words that look like a defect and are none: no rule, not even an optional one, says anything of them anywhere. */
class TrapsTest {

    /** Where a trap is set: as a chat turn, in a room, in a mail to one person, and in a mail to five. */
    private static final List<UnaryOperator<Message.Builder>> SETTINGS = List.of(
            message -> message,
            message -> message.channel(Channel.named("harbour", Channel.Kind.ROOM)),
            message -> message.kind(MessageKind.EMAIL).recipients(Recipients.ofCounts(1, 0)),
            message -> message.kind(MessageKind.EMAIL).recipients(Recipients.ofCounts(5, 0)));

    @TestFactory
    Stream<DynamicTest> code_raises_nothing() {
        return silent(
                Markup.MARKDOWN,
                "The form now begins like this:\n\n```\nHi, got a minute? Please review ASAP!\n```",
                "The bot answers with `@channel thoughts?` when nobody has signed in.",
                "The log of the gate reads:\n\n```\nblocked: still waiting for the lock\n```",
                "The help page of the tool:\n\n    Can someone restart the server immediately?\n    Any update?",
                "`that bug` is the name of our test branch, `that_bug` would not build.",
                "The example of the parser is\n\n```text\nWe decided to row. Let's go with plan B.\n```",
                "The macro prints `urgent: call me` into the first cell.",
                "```sql\nDROP TABLE readings; -- nobody objected\n```",
                "The mail filter moves `Is it broken? Why? Since when? Who did it? Can you fix it?` to the bin.");
    }

    @TestFactory
    Stream<DynamicTest> quoted_replies_raise_nothing() {
        return silent(
                Markup.MAIL,
                "> Hi, got a minute?\n\nThe gate opens at the second ring of the bell.",
                "> Can someone please fix the pump ASAP?\n\nThe pump runs again, the seal was dry.",
                "> @channel thoughts on the new flag?\n\nI like the blue one, it shows well in fog.",
                "> We decided to take the smaller boat.\n\nThank you for telling me.",
                "> I'm blocked until somebody brings the key.\n\nThe key hangs behind the door of the shed.",
                "> Who rows? Who steers? When do we start? Who brings the bread? Do we need a map?\n\n"
                        + "Ana rows and Bo steers.",
                "> Did you see that bug again?\n\nNo, it has not come back since March.",
                "> Nobody objected, so the logs are deleted.\n\nThank you for the note.",
                "On Monday, Bo wrote:\n> The export is broken. Please look at it soon.\n\nThe export works, I ran it twice.");
    }

    @TestFactory
    Stream<DynamicTest> signatures_raise_nothing() {
        return silent(
                Markup.MAIL,
                "The nets are in the loft.\n\n-- \nUrgent? Call the harbour office ASAP: 555 0123",
                "The nets are in the loft.\n\n-- \nBo Lund\nCan someone help you? Any questions? Any ideas?",
                "The nets are in the loft.\n\n-- \nPlease send all invoices to the office immediately",
                "The nets are in the loft.\n\n-- \nAna\nWe decided to be kind.",
                "The nets are in the loft.\n\n-- \nHello! Got a minute? Rate our service!",
                "The nets are in the loft.\n\n-- \nStill waiting for spring",
                "The nets are in the loft.\n\n-- \nNobody objects, everybody sails",
                "The nets are in the loft.\n\nBest regards,\nAna\n\n-- \nPlease review our terms by EOD",
                "The nets are in the loft.\n\n-- \nRead that document again");
    }

    @TestFactory
    Stream<DynamicTest> quotations_raise_nothing() {
        return silent(
                Markup.PLAIN,
                "The sign says \"Please ring immediately\", which made us laugh.",
                "Bo said \"I'm blocked on the mast\" in his talk about rigging.",
                "The first line of the play is \"Hello, is anybody there?\" and then the lights go out.",
                "The old minutes say \"we decided to buy the barge\", and nobody knows why.",
                "A mail that only says \"any update?\" helps nobody.",
                "\"Can someone do the dishes?\" is written above the sink in five languages.",
                "The headline was \"Nobody objects: the lighthouse is destroyed\", in large letters.",
                "They called the chapter \"That bug again\", it is about moths.",
                "The chorus goes \"ASAP, ASAP\" and then the drums come in.");
    }

    @TestFactory
    Stream<DynamicTest> negation_raises_nothing() {
        return silent(
                Markup.PLAIN,
                "Good news, I'm no longer blocked on the mast.",
                "The missing key is not blocking us, we paint the hull first.",
                "Bo unblocked the gate, we are rowing again.",
                "There is no rush with the sails, the season starts in May.",
                "It's not urgent at all, the paint lasts another year.",
                "We have not decided on the colour of the hull.",
                "The pump is not broken, the switch was off.",
                "No decision is needed here, the crew has chosen.",
                "I don't propose a new flag, comments on the old one are in the book.",
                "Nothing was deleted, and nobody objected to the list.",
                "We are not waiting for the seal any more, it came by boat.");
    }

    @TestFactory
    Stream<DynamicTest> non_native_writing_raises_nothing() {
        return silent(
                Markup.PLAIN,
                "Today I have make the new rope, it hold very good in the wind.",
                "The pump she is running since two day, all is fine by us.",
                "I am agree with the plan of Bo, is more cheap and more fast.",
                "We was at the harbour yesterday and all the nets was dry.",
                "Thanks you for the informations, they helped me very much.",
                "In the annex you find the list of the boats, I have controlled it two times.",
                "Me and Ana we have painted the hull, tomorrow comes the second colour.",
                "FYI the mast is since yesterday in the shed, I have put him there.",
                "The boat are ready for the travel, only for your informations.");
    }

    private static Stream<DynamicTest> silent(Markup markup, String... traps) {
        return Stream.of(traps)
                .map(trap -> DynamicTest.dynamicTest(
                        trap,
                        () -> assertThat(SETTINGS).allSatisfy(setting -> {
                            Review review = Discovered.ENGINE.review(
                                    setting.apply(Message.builder(trap).markup(markup))
                                            .build());
                            assertThat(review.failures()).isEmpty();
                            assertThat(review.findings()).isEmpty();
                        })));
    }
}
