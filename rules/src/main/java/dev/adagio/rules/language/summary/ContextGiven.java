package dev.adagio.rules.language.summary;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.rules.language.statement.ReferenceDetector;
import dev.adagio.signal.Reference;
import dev.adagio.signal.SignalSummary.Expectation;
import dev.adagio.signal.Signals;

/**
 * How well somebody who is not in the author's head can understand a message. A reply inherits the
 * context of what it answers; what opens a conversation has to bring its own.
 */
final class ContextGiven {

    /** Fewer words than these rarely say enough where nothing was said before. */
    private static final int FEW = 15;

    private static final int SOME = 40;

    private ContextGiven() {}

    /** 0 needed and missing, 1 partly there, 2 enough or none needed. */
    static int of(Signals signals, boolean ping, Expectation ask) {
        if (ping || isEmpty(signals)) {
            return 0;
        }
        if (!signals.message().earlier().isEmpty()) {
            return 2;
        }
        int words = signals.body().reading().wordCount();
        return words < needed(signals.message().kind(), ask) || isDangling(signals) ? 1 : 2;
    }

    private static int needed(MessageKind kind, Expectation ask) {
        boolean explicit = ask == Expectation.EXPLICIT;
        return switch (kind) {
            case EMAIL -> explicit ? 0 : FEW;
            case CHAT, ISSUE -> explicit ? FEW : SOME;
            case MEETING -> SOME;
            case DOCUMENT -> 0;
        };
    }

    private static boolean isEmpty(Signals signals) {
        Message message = signals.message();
        return signals.body().reading().wordCount() == 0
                && message.earlier().isEmpty()
                && message.subject().isBlank();
    }

    private static boolean isDangling(Signals signals) {
        return signals.body().reading().wordCount() < SOME
                && signals.all(Reference.class).stream()
                        .anyMatch(reference -> reference.kind() == Reference.Kind.DANGLING
                                && reference.confidence() > ReferenceDetector.WEAK);
    }
}
