package dev.adagio.rule;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * One change to a text.
 *
 * @param span what is replaced; empty to insert
 * @param replacement what stands there afterwards; empty to remove
 */
public record Edit(Span span, String replacement) {
    public Edit {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(replacement, "replacement");
    }

    /**
     * The text after the change.
     *
     * @throws IndexOutOfBoundsException if the span lies outside the text
     */
    public String apply(String text) {
        return text.substring(0, span.start()) + replacement + text.substring(span.end());
    }
}
