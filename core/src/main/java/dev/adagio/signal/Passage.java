package dev.adagio.signal;

import dev.adagio.phrase.PhraseMatch;
import dev.adagio.phrase.PhraseMatches;
import dev.adagio.text.Reading;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A text that was read, with the phrases found in it.
 *
 * @param reading how it is divided
 * @param phrases which registered phrases it holds
 */
public record Passage(Reading reading, PhraseMatches phrases) {

    public Passage {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(phrases, "phrases");
    }

    /** The original text. */
    public String text() {
        return reading.text();
    }

    /**
     * Where the phrases of a lexicon occur, in order.
     *
     * @throws IllegalArgumentException if no lexicon of this name was registered
     */
    public List<PhraseMatch> phrases(String lexicon) {
        return phrases.of(lexicon);
    }

    /**
     * Whether any phrase of a lexicon occurs.
     *
     * @throws IllegalArgumentException if no lexicon of this name was registered
     */
    public boolean says(String lexicon) {
        return phrases.any(lexicon);
    }

    /** The whole text. */
    public Span whole() {
        return new Span(0, text().length());
    }
}
