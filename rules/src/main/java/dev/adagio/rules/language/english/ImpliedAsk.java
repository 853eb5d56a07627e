package dev.adagio.rules.language.english;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.signal.Signals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader infers an ask that no words make: a report of trouble. In a running conversation most
 * reports are answers, so there only the author's own trouble counts.
 */
final class ImpliedAsk {

    private static final List<String> OPENING = List.of("trouble", "problem", "uncertain", "need");
    private static final List<String> RUNNING = List.of("trouble", "uncertain");
    private static final List<String> LETTER = List.of("trouble");

    private ImpliedAsk() {}

    /** The sentence that implies an ask, or null where none does. */
    static @Nullable Utterance in(Signals signals, Utterances utterances) {
        Message message = signals.message();
        for (String lexicon : lexicons(message)) {
            for (Utterance utterance : utterances.with(lexicon)) {
                if (!utterance.aside() && !utterance.is(Utterance.Mood.QUESTION)) {
                    return utterance;
                }
            }
        }
        return isReport(message) && !utterances.all().isEmpty()
                ? utterances.all().get(0)
                : null;
    }

    /** A new issue is filed for somebody to do something about it. */
    private static boolean isReport(Message message) {
        return message.kind() == MessageKind.ISSUE
                && message.earlier().isEmpty()
                && !message.subject().isBlank();
    }

    private static List<String> lexicons(Message message) {
        if (message.kind() == MessageKind.EMAIL || message.kind() == MessageKind.MEETING) {
            return LETTER;
        }
        return message.earlier().isEmpty() ? OPENING : RUNNING;
    }
}
