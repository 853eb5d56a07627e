package dev.adagio.decision;

import dev.adagio.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * Something that could have been decided.
 *
 * @param name in plain words
 * @param span where it is named
 * @param pros what is said for it
 * @param cons what is said against it
 * @param verdict what became of it
 */
public record Option(String name, Span span, List<Span> pros, List<Span> cons, Verdict verdict) {

    /** What became of an option. */
    public enum Verdict {
        /** It was chosen. */
        CHOSEN,
        /** It is said to have been rejected. */
        REJECTED,
        /** Nothing is said. */
        OPEN
    }

    /** An option. */
    public Option {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
        pros = List.copyOf(pros);
        cons = List.copyOf(cons);
        Objects.requireNonNull(verdict, "verdict");
    }
}
