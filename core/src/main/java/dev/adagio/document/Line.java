package dev.adagio.document;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * One line of a document.
 *
 * @param kind what it is
 * @param span all of it but its line ending
 * @param content its words, without the marks of heading, list or quote around them
 * @param depth the level of a heading; elsewhere how many columns it is indented
 */
public record Line(Kind kind, Span span, Span content, int depth) {

    /** What a line of a document is. */
    public enum Kind {
        /** Nothing but white space. */
        BLANK,
        /** A line of a paragraph. */
        TEXT,
        /** A heading; the line above its underline, where it has one. */
        HEADING,
        /** The first line of a list item. */
        LIST_ITEM,
        /** A row of a table. */
        TABLE_ROW,
        /** The line that divides a table's head from its body, or frames a table. */
        TABLE_RULE,
        /** A quoted line. */
        QUOTE,
        /** Code, with the marks around it. */
        CODE,
        /** A comment, or a line that ends one. */
        COMMENT,
        /** Front matter, with the marks around it. */
        FRONT_MATTER,
        /** A named attribute of the whole document. */
        ATTRIBUTE,
        /** Marks that are not read: underlines, rules, directives. */
        MARK;

        /** Whether its words are read. */
        public boolean isRead() {
            return switch (this) {
                case TEXT, HEADING, LIST_ITEM, TABLE_ROW, QUOTE -> true;
                default -> false;
            };
        }
    }

    /** A line. */
    public Line {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(content, "content");
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
