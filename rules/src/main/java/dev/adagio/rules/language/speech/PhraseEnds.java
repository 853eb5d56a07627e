package dev.adagio.rules.language.speech;

import dev.adagio.phrase.PhraseMatch;
import java.util.BitSet;
import java.util.List;

/** Where the phrases of one lexicon end, by the token they begin with. Not to be changed once it is made. */
public final class PhraseEnds {

    /** What stands for no phrase. */
    public static final int NONE = -1;

    private final List<PhraseMatch> matches;
    /** The tokens that phrases begin with: mostly none does, and that is all there is to know. */
    private final BitSet firsts = new BitSet();

    /** The ends of phrases that are in order and do not overlap. */
    public PhraseEnds(List<PhraseMatch> matches) {
        this.matches = matches;
        for (PhraseMatch match : matches) {
            firsts.set(match.firstToken());
        }
    }

    /** The index after the last token of the phrase that begins with a token, or {@link #NONE}. */
    public int from(int token) {
        if (!has(token)) {
            return NONE;
        }
        int low = 0;
        int high = matches.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (matches.get(middle).firstToken() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return matches.get(low).endToken();
    }

    /** Whether a phrase begins with a token. */
    public boolean has(int token) {
        return firsts.get(token);
    }
}
