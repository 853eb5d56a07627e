package dev.adagio.decision;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * Something about a record that a person should look at. The record was read nevertheless.
 *
 * @param kind what
 * @param span where
 */
public record Diagnostic(Kind kind, Span span) {

    /** What may be the matter. */
    public enum Kind {
        /** The front matter is no YAML; its lines were read one by one. */
        UNREADABLE_FRONT_MATTER,
        /** Code is opened and never closed. */
        UNCLOSED_CODE,
        /** The status is given in words that are not understood. */
        UNKNOWN_STATUS,
        /** The status is a list of those to choose from. */
        STATUS_NOT_CHOSEN,
        /** Two places give different statuses. */
        CONTRADICTORY_STATUS,
        /** Two places give different dates. */
        CONTRADICTORY_DATE,
        /** A date that is none, or cannot be told. */
        UNREADABLE_DATE,
        /** The number in the title is not that of the file. */
        CONTRADICTORY_NUMBER
    }

    /** A diagnostic. */
    public Diagnostic {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }
}
