package dev.adagio.decision;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * A part of a record under a heading or a label.
 *
 * @param kind what it is about
 * @param level of the heading, from 1; {@value #LABEL} for a label
 * @param heading the words of the heading or label
 * @param body what belongs to it, with the sections within it
 * @param filled whether anything is said in it: not where it is empty, a placeholder or left to a template
 */
public record RecordSection(SectionKind kind, int level, Span heading, Span body, boolean filled) {

    /** The level of a label, below all headings. */
    public static final int LABEL = 9;

    /** A section. */
    public RecordSection {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(body, "body");
    }
}
