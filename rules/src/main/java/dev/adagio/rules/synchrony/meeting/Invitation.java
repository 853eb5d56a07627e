package dev.adagio.rules.synchrony.meeting;

import dev.adagio.model.Meeting;
import dev.adagio.model.MessageKind;
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Layout;
import dev.adagio.signal.Question;
import dev.adagio.signal.Signals;
import dev.adagio.text.BlockKind;

/** What calls people together, as opposed to what is written about a meeting. */
public final class Invitation {

    private Invitation() {}

    /** Whether this is a meeting, or its notice or agenda: not an answer to one, and not a question about it. */
    public static boolean is(Signals signals) {
        return signals.subject() instanceof Meeting
                || (signals.message().kind() == MessageKind.MEETING
                        && !Circumstances.isReply(signals)
                        && !asks(signals));
    }

    /** Questions in a list are points of an agenda. */
    private static boolean asks(Signals signals) {
        Layout layout = new Layout(signals.body().reading());
        return signals.all(Question.class).stream()
                .filter(Question::direct)
                .anyMatch(question -> layout.blockAt(question.span())
                        .filter(block -> block.kind() == BlockKind.LIST_ITEM)
                        .isEmpty());
    }
}
