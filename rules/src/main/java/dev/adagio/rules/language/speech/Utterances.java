package dev.adagio.rules.language.speech;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.List;

/** The sentences of a text by their form, one for each sentence of the reading. */
public record Utterances(OwnWords words, List<Utterance> all) {

    public static Utterances of(Signals signals) {
        return new Utterances(OwnWords.of(signals), signals.all(Utterance.class));
    }

    /** The sentence that holds a token. */
    public Utterance at(int token) {
        return all.get(words.reading().sentenceOf(token));
    }

    /** The sentence in which a phrase stands. */
    public Utterance of(PhraseMatch match) {
        return at(match.firstToken());
    }

    /** The sentence in which a span begins. */
    public Utterance at(Span span) {
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (all.get(middle).span().start() <= span.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return all.get(low);
    }

    /** The sentences in which the author says a phrase of a lexicon, in order. */
    public SomeUtterances with(String lexicon) {
        SomeUtterances utterances = none();
        for (PhraseMatch match : words.phrases(lexicon)) {
            utterances.add(words.reading().sentenceOf(match.firstToken()));
        }
        return utterances;
    }

    /** The sentences that are not said by the author to the reader. */
    public SomeUtterances asides() {
        SomeUtterances asides = none();
        for (Utterance utterance : all) {
            if (utterance.aside()) {
                asides.add(utterance);
            }
        }
        return asides;
    }

    /** None of the sentences, to which some are to be added. */
    public SomeUtterances none() {
        return new SomeUtterances(all);
    }
}
