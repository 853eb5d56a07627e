package dev.adagio.rules.language.english;

import dev.adagio.model.MessageKind;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Ask;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Question;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is expected of a reader. */
final class AskDetector implements Detector<Ask> {

    @Override
    public Class<Ask> finds() {
        return Ask.class;
    }

    @Override
    public List<Ask> detect(Signals signals) {
        List<Ask> found = new ArrayList<>();
        Utterances utterances = Utterances.of(signals);
        Set<Utterance> questionRequests = utterances.with("request-question");
        Set<Utterance> requests = utterances.with("request");
        Set<Utterance> asked = new HashSet<>();
        for (Question question : signals.all(Question.class)) {
            Utterance utterance = utterances.at(question.span());
            Ask.Form form = questionRequests.contains(utterance)
                    ? Ask.Form.REQUEST
                    : question.direct() ? Ask.Form.QUESTION : Ask.Form.INDIRECT_QUESTION;
            asked.add(utterance);
            found.add(ask(signals, utterance, question.confidence(), form));
        }
        for (Utterance utterance : utterances.all()) {
            if (utterance.quoted() || asked.contains(utterance)) {
                continue;
            }
            if (requests.contains(utterance)) {
                found.add(ask(signals, utterance, 0.8, Ask.Form.REQUEST));
            } else if (utterance.is(Utterance.Mood.INSTRUCTION) && !isAdvice(signals)) {
                found.add(ask(signals, utterance, 0.6, Ask.Form.REQUEST));
            }
        }
        if (found.isEmpty()) {
            implied(signals, utterances, found);
        }
        return found;
    }

    /** An instruction to somebody who asked is an answer. */
    private static boolean isAdvice(Signals signals) {
        return signals.message().kind() != MessageKind.EMAIL
                && !signals.message().earlier().isEmpty();
    }

    private static void implied(Signals signals, Utterances utterances, List<Ask> found) {
        for (String lexicon : new String[] {"problem", "need"}) {
            for (Utterance utterance : utterances.with(lexicon)) {
                if (!utterance.quoted()) {
                    found.add(ask(signals, utterance, 0.5, Ask.Form.IMPLIED));
                    return;
                }
            }
        }
    }

    private static Ask ask(Signals signals, Utterance utterance, double confidence, Ask.Form form) {
        return new Ask(utterance.span(), confidence, form, addressee(signals, utterance), deadline(signals, utterance));
    }

    private static @Nullable Addressee addressee(Signals signals, Utterance utterance) {
        Addressee best = null;
        for (Addressee addressee : signals.all(Addressee.class)) {
            boolean within = utterance.span().contains(addressee.span());
            boolean before = addressee.span().end() <= utterance.span().start();
            boolean named = addressee.kind() == Addressee.Kind.NAME || addressee.kind() == Addressee.Kind.MENTION;
            if ((within || (before && named))
                    && (best == null || addressee.kind().compareTo(best.kind()) < 0)) {
                best = addressee;
            }
        }
        return best;
    }

    private static @Nullable Deadline deadline(Signals signals, Utterance utterance) {
        for (Deadline deadline : signals.all(Deadline.class)) {
            if (utterance.span().contains(deadline.span())) {
                return deadline;
            }
        }
        return null;
    }
}
