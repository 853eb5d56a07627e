package dev.adagio.rules.language.request;

import dev.adagio.rules.language.speech.SomeUtterances;
import dev.adagio.rules.language.speech.Utterance;
import dev.adagio.rules.language.speech.Utterances;
import dev.adagio.signal.Question;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import dev.adagio.text.TokenKind;
import java.util.List;

/**
 * How many questions are put, where some only say again what another asks: "I wonder whether" and "let me know" beside
 * a question in its own form, and a few words that follow one.
 */
public final class DistinctQuestions {

    private static final int FEW = 3;

    private final Utterances utterances;
    private final SomeUtterances started;

    private DistinctQuestions(Signals signals) {
        utterances = Utterances.of(signals);
        started = utterances.with("question-start");
    }

    /** Their number. */
    public static int count(Signals signals) {
        List<Question> questions = signals.all(Question.class);
        return questions.size() < 2 ? questions.size() : new DistinctQuestions(signals).count(questions);
    }

    private int count(List<Question> questions) {
        boolean direct = questions.stream().anyMatch(Question::direct);
        int count = 0;
        Utterance before = null;
        for (Question question : questions) {
            if (direct && !question.direct()) {
                continue;
            }
            Utterance utterance = utterances.at(question.span());
            boolean follows = before != null && before.index() == utterance.index() - 1;
            if (!follows || !isAddition(utterance)) {
                count++;
            }
            before = utterance;
        }
        return count;
    }

    private boolean isAddition(Utterance utterance) {
        Reading reading = utterances.words().reading();
        int words = 0;
        for (int i = utterance.firstToken(); i < utterance.endToken(); i++) {
            words += reading.kind(i) == TokenKind.WORD ? 1 : 0;
        }
        return utterance.marked() && words <= FEW && !started.contains(utterance);
    }
}
