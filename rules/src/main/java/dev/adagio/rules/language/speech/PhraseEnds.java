package dev.adagio.rules.language.speech;

import dev.adagio.phrase.PhraseMatch;
import java.util.List;

/** Where the phrases of one lexicon end, by the token they begin with. */
public record PhraseEnds(List<PhraseMatch> matches) {

    /** What stands for no phrase. */
    public static final int NONE = -1;

    /** The index after the last token of the phrase that begins with a token, or {@link #NONE}. */
    public int from(int token) {
        int low = 0;
        int high = matches.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int first = matches.get(middle).firstToken();
            if (first == token) {
                return matches.get(middle).endToken();
            }
            if (first < token) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NONE;
    }

    /** Whether a phrase begins with a token. */
    public boolean has(int token) {
        return from(token) != NONE;
    }
}
