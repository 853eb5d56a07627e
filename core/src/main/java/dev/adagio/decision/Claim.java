package dev.adagio.decision;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * Something a record says about itself. A record may claim several things that contradict each
 * other; all of them are kept.
 *
 * @param value what is meant
 * @param raw the words as written
 * @param span where they stand in the original text
 * @param place in which part of the record that is
 */
public record Claim<T>(T value, String raw, Span span, Place place) {

    /** A claim. */
    public Claim {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(place, "place");
    }
}
