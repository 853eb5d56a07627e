package dev.adagio.advice;

import dev.adagio.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a factor is at work.
 *
 * @param says what was seen, in words
 * @param span where in the text, or null where it is a fact of the subject and not of its words
 * @param strength how strongly it shows, from 0 to 1
 */
public record Evidence(String says, @Nullable Span span, double strength) {

    /**
     * Evidence.
     *
     * @throws IllegalArgumentException if the strength is not between 0 and 1
     */
    public Evidence {
        Objects.requireNonNull(says, "says");
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("not between 0 and 1: " + strength);
        }
    }
}
