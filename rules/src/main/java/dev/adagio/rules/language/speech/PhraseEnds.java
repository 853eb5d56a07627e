package dev.adagio.rules.language.speech;

import dev.adagio.phrase.PhraseMatch;
import java.util.List;

/** Where the phrases of one lexicon end, by the token they begin with. Immutable. */
public final class PhraseEnds {

    /** What stands for no phrase. */
    public static final int NONE = -1;

    /** From the first phrase on, for each token where the phrase that begins with it ends; 0 where none does. */
    private final int[] ends;

    private final int first;

    /** The ends of phrases that are in order and do not overlap. */
    public PhraseEnds(List<PhraseMatch> matches) {
        this.first = matches.isEmpty() ? 0 : matches.get(0).firstToken();
        this.ends =
                new int[matches.isEmpty() ? 0 : matches.get(matches.size() - 1).firstToken() - first + 1];
        for (PhraseMatch match : matches) {
            ends[match.firstToken() - first] = match.endToken();
        }
    }

    /** The index after the last token of the phrase that begins with a token, or {@link #NONE}. */
    public int from(int token) {
        int at = token - first;
        return at < 0 || at >= ends.length || ends[at] == 0 ? NONE : ends[at];
    }

    /** Whether a phrase begins with a token. */
    public boolean has(int token) {
        return from(token) != NONE;
    }
}
