package dev.adagio.rules.language.request;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import dev.adagio.text.TokenKind;
import java.util.List;

/** A remark on somebody's change, beside the lines it is about: it has no title and follows no words but code. */
final class Remark {

    /** The share of signs among the tokens of a text from which on it is code: prose has a quarter at most. */
    private static final double CODE = 0.38;

    private Remark() {}

    /** Whether a message is a remark on a change. */
    static boolean is(Signals signals) {
        Message message = signals.message();
        boolean untitled =
                message.kind() == MessageKind.ISSUE && message.subject().isBlank();
        return untitled && (message.earlier().isEmpty() || isOnLines(signals));
    }

    /** Whether a message follows lines of code. */
    static boolean isOnLines(Signals signals) {
        List<Signals> earlier = signals.earlier();
        Message message = signals.message();
        return message.kind() == MessageKind.ISSUE
                && message.subject().isBlank()
                && !earlier.isEmpty()
                && isCode(earlier.get(earlier.size() - 1).body().reading());
    }

    private static boolean isCode(Reading reading) {
        int signs = 0;
        for (int i = 0; i < reading.tokenCount(); i++) {
            if (reading.kind(i) == TokenKind.PUNCTUATION) {
                signs++;
            }
        }
        return signs > CODE * reading.tokenCount();
    }
}
