package dev.adagio.rules.language.speech;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
    public Set<Utterance> with(String lexicon) {
        Set<Utterance> utterances = new LinkedHashSet<>();
        for (PhraseMatch match : words.phrases(lexicon)) {
            utterances.add(of(match));
        }
        return utterances;
    }
}
