package dev.adagio.examples.decisions;

import dev.adagio.engine.Engine;
import dev.adagio.model.Message;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;

/** What sentences about decisions say, by the lexicons of their language; a language without one says nothing. */
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

    private final Engine engine;

    Wording(Engine engine) {
        this.engine = engine;
    }

    /** Whether a short text has a phrase of a lexicon. */
    boolean says(String text, String lexicon) {
        return engine.review(Message.builder(text).build()).signals().body().says(lexicon);
    }

    /** Whether a stretch of a text that was read has one. */
    static boolean says(Signals signals, Span within, String lexicon) {
        return signals.body().phrases(lexicon).stream().map(PhraseMatch::span).anyMatch(within::overlaps);
    }
}
