package dev.adagio.decision.search;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * A record that was found.
 *
 * @param record the record
 * @param score how well it fits; of two records found by the same words, the higher one fits better
 * @param span the line of its text that fits best
 */
public record Hit(Page record, double score, Span span) {

    /** A hit. */
    public Hit {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(span, "span");
    }

    /** The line that fits best, in one piece. */
    public String snippet() {
        return span.of(record.text()).strip();
    }
}
