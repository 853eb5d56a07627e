package dev.adagio.signal;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * The beginning of a matter that could be handled apart from the others.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param label its words, shortened
 */
public record Topic(Span span, double confidence, String label) implements Signal {

    public Topic {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(label, "label");
        Confidence.check(confidence);
    }
}
