package dev.adagio.signal;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * A pointer to something outside the text.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param kind how it points
 */
public record Reference(Span span, double confidence, Kind kind) implements Signal {

    /** How a reference points. */
    public enum Kind {
        /** By an address that can be followed. */
        LINK,
        /** By a number or key that can be looked up. */
        KEY,
        /** By words that only those who were there understand: "that bug", "the issue from yesterday". */
        DANGLING
    }

    public Reference {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
        Confidence.check(confidence);
    }
}
