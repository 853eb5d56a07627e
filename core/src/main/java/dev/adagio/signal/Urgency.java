package dev.adagio.signal;

import dev.adagio.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim that something is urgent.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param reason where the text says why, or null where it does not
 */
public record Urgency(
        Span span, double confidence, @Nullable Span reason) implements Signal {

    public Urgency {
        Objects.requireNonNull(span, "span");
        Confidence.check(confidence);
    }
}
