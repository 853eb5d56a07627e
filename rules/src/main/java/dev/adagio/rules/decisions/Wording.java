package dev.adagio.rules.decisions;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.Set;

/** What sentences about decisions say, by the lexicons of their language; a language without them says nothing. */
final class Wording {

    /** Tells who decided, or that it was decided. */
    static final String ANNOUNCED = "decision-announced";

    /** Settles a matter in answer to others. */
    static final String IN_ANSWER = "decision-in-answer";

    /** Announces nothing, whatever sounds decided in it. */
    static final String UNSETTLED = "decision-unsettled";

    static final String GIVES_UP = "decision-gives-up";
    static final String REOPENS = "decision-reopens";
    static final String PROPOSES = "decision-proposes";
    static final String FOLLOWS = "decision-follows";

    private Wording() {}

    /** Whether a text has a phrase of a lexicon. */
    static boolean says(Signals signals, String lexicon) {
        return signals.knows(Set.of(lexicon)) && signals.body().says(lexicon);
    }

    /** Whether a stretch of a text has one. */
    static boolean says(Signals signals, Span within, String lexicon) {
        return signals.knows(Set.of(lexicon))
                && signals.body().phrases(lexicon).stream()
                        .map(PhraseMatch::span)
                        .anyMatch(within::overlaps);
    }
}
