package dev.adagio.rules;

import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;

/** Newsletters, notices and articles: texts for the public, to which the care of a message does not apply. */
public final class Publication {

    /** The lexicon by which a publication shows. */
    public static final String WORDS = "publication";

    private Publication() {}

    /** These lexicons, and the one by which a publication shows. */
    public static List<String> and(List<String> others) {
        List<String> all = new ArrayList<>(others);
        all.add(WORDS);
        return List.copyOf(all);
    }

    /** Whether the message hands on a publication. */
    public static boolean is(Signals signals) {
        return signals.body().says(WORDS);
    }
}
