package dev.adagio.signal;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * By when something is wanted or promised.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param precision how exactly it is said
 */
public record Deadline(Span span, double confidence, Precision precision) implements Signal {

    /** How exactly a deadline is said. */
    public enum Precision {
        /** A date, weekday, time or occasion. */
        EXPLICIT,
        /** "Soon", "when you get a chance", "asap". */
        VAGUE,
        /** Said not to matter: "no rush". */
        OPEN
    }

    public Deadline {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(precision, "precision");
        Confidence.check(confidence);
    }
}
