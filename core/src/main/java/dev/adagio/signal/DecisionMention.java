package dev.adagio.signal;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * A statement that something has been decided or agreed.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 */
public record DecisionMention(Span span, double confidence) implements Signal {

    public DecisionMention {
        Objects.requireNonNull(span, "span");
        Confidence.check(confidence);
    }
}
