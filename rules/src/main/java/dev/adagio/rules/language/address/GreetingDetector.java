package dev.adagio.rules.language.address;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rules.language.speech.OwnWords;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Greeting;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;

/** Finds words that greet, ask for attention, or close. */
public final class GreetingDetector implements Detector<Greeting> {

    @Override
    public Class<Greeting> finds() {
        return Greeting.class;
    }

    @Override
    public List<Greeting> detect(Signals signals) {
        OwnWords words = OwnWords.of(signals);
        List<Greeting> found = new ArrayList<>();
        add(words, "salutation", 0.95, Greeting.Kind.SALUTATION, found);
        add(words, "attention", 0.9, Greeting.Kind.ATTENTION, found);
        add(words, "pleasantry", 0.9, Greeting.Kind.SALUTATION, found);
        add(words, "closing", 0.95, Greeting.Kind.CLOSING, found);
        return found;
    }

    private static void add(
            OwnWords words, String lexicon, double confidence, Greeting.Kind kind, List<Greeting> found) {
        for (PhraseMatch match : words.phrases(lexicon)) {
            found.add(new Greeting(match.span(), confidence, kind));
        }
    }
}
