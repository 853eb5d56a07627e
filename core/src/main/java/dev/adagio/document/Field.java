package dev.adagio.document;

import dev.adagio.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A name and what is said of it.
 *
 * @param origin in which form it was written
 * @param name the words before the colon, as written
 * @param value all of what is said, or an empty span
 * @param items the single values, where they are listed; otherwise the value alone, or nothing
 * @param parts the fields within it, where it is a mapping
 */
public record Field(Origin origin, Span name, Span value, List<Span> items, List<Field> parts) {

    /** In which form a field was written. */
    public enum Origin {
        /** As a key of the front matter, or of a file that holds nothing but data. */
        FRONT_MATTER,
        /** As an attribute of the whole document. */
        ATTRIBUTE,
        /** As a list item, {@code - Name: value}. */
        LIST,
        /** As a line or a bold label, {@code Name: value}. */
        LABEL,
        /** As a row or a column of a table. */
        TABLE,
        /** As a heading, {@code ## Name: value}. */
        HEADING
    }

    /** A field. */
    public Field {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        items = List.copyOf(items);
        parts = List.copyOf(parts);
    }

    Field(Origin origin, Span name, Span value, List<Span> items) {
        this(origin, name, value, items, List.of());
    }

    static Field of(Origin origin, Span name, Span value) {
        return new Field(origin, name, value, value.isEmpty() ? List.of() : List.of(value));
    }

    /** Where it stands. */
    public Span span() {
        return name.join(value);
    }
}
