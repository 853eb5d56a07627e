package dev.adagio.rules.language.request;

import dev.adagio.rules.language.speech.SomeUtterances;
import dev.adagio.rules.language.speech.Utterance;
import dev.adagio.rules.language.speech.Utterances;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Question;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;

/** Finds questions put to a reader. */
public final class QuestionDetector implements Detector<Question> {

    @Override
    public Class<Question> finds() {
        return Question.class;
    }

    @Override
    public List<Question> detect(Signals signals) {
        Utterances utterances = Utterances.of(signals);
        SomeUtterances pleasant = utterances.with("pleasantry");
        pleasant.addAll(utterances.with("attention"));
        pleasant.removeAll(utterances.with("help-wanted"));
        pleasant.addAll(utterances.with("rhetorical"));
        pleasant.addAll(answered(utterances));
        if (!signals.message().earlier().isEmpty()) {
            SomeUtterances surmises = utterances.with("surmise");
            surmises.removeAll(utterances.with("question-start"));
            surmises.removeAll(utterances.with("tag"));
            pleasant.addAll(surmises);
        }
        SomeUtterances indirect = utterances.with("indirect-question");
        SomeUtterances requests = utterances.with("request-question");
        List<Question> found = new ArrayList<>();
        for (Utterance utterance : utterances.all()) {
            if (utterance.aside() || pleasant.contains(utterance)) {
                continue;
            }
            if (utterance.marked()) {
                found.add(new Question(utterance.span(), 0.95, true));
            } else if (requests.contains(utterance)) {
                found.add(new Question(utterance.span(), 0.8, true));
            } else if (utterance.is(Utterance.Mood.QUESTION)) {
                found.add(new Question(utterance.span(), 0.7, true));
            } else if (indirect.contains(utterance)) {
                found.add(new Question(utterance.span(), 0.75, false));
            }
        }
        return found;
    }

    /** Sentences that the author answers in the next one. */
    private static SomeUtterances answered(Utterances utterances) {
        SomeUtterances answered = utterances.none();
        SomeUtterances answers = utterances.with("self-answer");
        for (int i = 1; !answers.isEmpty() && i < utterances.all().size(); i++) {
            if (answers.contains(utterances.all().get(i))) {
                answered.add(utterances.all().get(i - 1));
            }
        }
        return answered;
    }
}
