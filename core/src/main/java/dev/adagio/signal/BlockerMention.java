package dev.adagio.signal;

import dev.adagio.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement that somebody cannot go on until something is done, decided, provided or repaired.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param neededFrom where the text says who can provide it, or null where it does not
 */
public record BlockerMention(
        Span span, double confidence, @Nullable Span neededFrom) implements Signal {

    public BlockerMention {
        Objects.requireNonNull(span, "span");
        Confidence.check(confidence);
    }
}
