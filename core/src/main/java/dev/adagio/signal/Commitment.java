package dev.adagio.signal;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * A promise of the author to do something.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param dated whether it says by when
 */
public record Commitment(Span span, double confidence, boolean dated) implements Signal {

    public Commitment {
        Objects.requireNonNull(span, "span");
        Confidence.check(confidence);
    }
}
