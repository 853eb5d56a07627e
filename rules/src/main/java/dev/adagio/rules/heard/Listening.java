package dev.adagio.rules.heard;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.rules.language.speech.Utterance;
import dev.adagio.rules.language.speech.Utterances;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Finds what shows in the phrases of one lexicon; nothing in a language that lacks it. No record: to compare is dear. */
final class Listening<T extends Signal> implements Detector<T> {

    private final Class<T> finds;
    private final String lexicon;
    private final String unless;
    private final Predicate<Utterance> fits;
    private final BiFunction<Signals, PhraseMatch, T> makes;

    /**
     * Finds signals of a type.
     *
     * @param finds the type found
     * @param lexicon the name of the lexicon
     * @param unless the name of a lexicon of which nothing may be said in the text, or empty
     * @param fits in which sentences a phrase means it
     * @param makes what is kept of a phrase
     */
    Listening(
            Class<T> finds,
            String lexicon,
            String unless,
            Predicate<Utterance> fits,
            BiFunction<Signals, PhraseMatch, T> makes) {
        this.finds = finds;
        this.lexicon = lexicon;
        this.unless = unless;
        this.fits = fits;
        this.makes = makes;
    }

    @Override
    public Class<T> finds() {
        return finds;
    }

    @Override
    public List<T> detect(Signals signals) {
        if (!signals.knows(List.of(lexicon)) || !signals.body().says(lexicon)) {
            return List.of();
        }
        if (!unless.isEmpty()
                && signals.knows(List.of(unless))
                && signals.body().says(unless)) {
            return List.of();
        }
        OwnWords words = OwnWords.of(signals);
        Utterances utterances = Utterances.of(signals);
        return words.phrases(lexicon).stream()
                .filter(match -> !utterances.of(match).aside() && fits.test(utterances.of(match)))
                .map(match -> makes.apply(signals, match))
                .toList();
    }
}
