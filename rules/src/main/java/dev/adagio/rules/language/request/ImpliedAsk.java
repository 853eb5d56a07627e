package dev.adagio.rules.language.request;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.rules.language.speech.Utterance;
import dev.adagio.rules.language.speech.Utterances;
import dev.adagio.signal.Signals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader infers an ask that no words make: a report of trouble. In a running conversation most
 * reports are answers, so there only the author's own trouble counts.
 *
 * @param utterance the sentence that implies it
 * @param confidence from 0 to 1
 */
record ImpliedAsk(Utterance utterance, double confidence) {

    /** Words that imply an ask, and how sure that is. */
    private record Cue(String lexicon, double confidence) {}

    private static final Cue TROUBLE = new Cue("trouble", 0.6);
    private static final Cue PROBLEM = new Cue("problem", 0.4);
    private static final Cue UNCERTAIN = new Cue("uncertain", 0.35);
    private static final Cue NEED = new Cue("need", 0.3);

    private static final Cue DUTY = new Cue("duty", 0.35);

    private static final double REPORTED = 0.5;

    /** The sentence that implies an ask, or null where none does. */
    static @Nullable ImpliedAsk in(Signals signals, Utterances utterances) {
        Message message = signals.message();
        for (Cue cue : cues(message)) {
            for (Utterance utterance : utterances.with(cue.lexicon()).inOrder()) {
                if (!utterance.aside() && !utterance.is(Utterance.Mood.QUESTION)) {
                    return new ImpliedAsk(utterance, cue.confidence());
                }
            }
        }
        boolean wants = isReport(message)
                || (Remark.isOnLines(signals) && !signals.body().says("content"));
        return wants && !utterances.all().isEmpty()
                ? new ImpliedAsk(utterances.all().get(0), REPORTED)
                : null;
    }

    /** A new issue is filed for somebody to do something about it. */
    private static boolean isReport(Message message) {
        return message.kind() == MessageKind.ISSUE
                && message.earlier().isEmpty()
                && !message.subject().isBlank();
    }

    private static List<Cue> cues(Message message) {
        if (message.kind() == MessageKind.EMAIL || message.kind() == MessageKind.MEETING) {
            return List.of(TROUBLE, DUTY);
        }
        return message.earlier().isEmpty() ? List.of(TROUBLE, PROBLEM, UNCERTAIN, NEED) : List.of(TROUBLE, UNCERTAIN);
    }
}
