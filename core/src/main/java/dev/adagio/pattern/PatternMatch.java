package dev.adagio.pattern;

import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place where a pattern matches.
 *
 * @param span the whole match
 * @param groups what its groups matched, the first at index 0; null for one that took no part
 */
public record PatternMatch(Span span, List<@Nullable Span> groups) {
    public PatternMatch {
        Objects.requireNonNull(span, "span");
        groups = Collections.unmodifiableList(new ArrayList<>(groups));
    }
}
