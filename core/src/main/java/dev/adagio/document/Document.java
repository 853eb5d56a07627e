package dev.adagio.document;

import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/**
 * A text and how it is laid out. All spans point into the text.
 *
 * @param text the original
 * @param syntax how it marks its structure
 * @param lines all its lines, in order
 * @param sections its headings and what stands below them, in order
 * @param fields names and values of any form, in order
 * @param problems what could not be read as it was meant
 */
public record Document(
        String text,
        Syntax syntax,
        List<Line> lines,
        List<Section> sections,
        List<Field> fields,
        List<Problem> problems) {

    /**
     * Something that could not be read as it was meant. The document is read nevertheless.
     *
     * @param kind what is wrong
     * @param span where
     */
    public record Problem(Kind kind, Span span) {

        /** What may be wrong. */
        public enum Kind {
            /** The front matter is no YAML mapping; its lines were read one by one. */
            UNREADABLE_FRONT_MATTER,
            /** Code is opened and never closed; what follows was read as text. */
            UNCLOSED_CODE
        }

        /** A problem. */
        public Problem {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(span, "span");
        }
    }

    /** A document. */
    public Document {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(syntax, "syntax");
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
    }

    /** The lines that begin within a span. */
    public List<Line> lines(Span span) {
        return lines.subList(lineAtOrAfter(span.start()), lineAtOrAfter(span.end()));
    }

    /** The cells of each row of the tables within a span, table by table. */
    public List<List<List<Span>>> tables(Span span) {
        List<List<List<Span>>> tables = new ArrayList<>();
        List<List<Span>> table = new ArrayList<>();
        for (Line line : lines(span)) {
            if (line.kind() == Line.Kind.TABLE_ROW) {
                List<Span> cells = Tables.cells(text, line.content());
                if (!cells.isEmpty()) { // a lone mark is no row
                    table.add(cells);
                }
            } else if (line.kind() != Line.Kind.TABLE_RULE && !table.isEmpty()) {
                tables.add(List.copyOf(table));
                table.clear();
            }
        }
        if (!table.isEmpty()) {
            tables.add(List.copyOf(table));
        }
        return tables;
    }

    /** The sections whose headings lie within a span. */
    public List<Section> sections(Span span) {
        return sections.subList(sectionAtOrAfter(span.start()), sectionAtOrAfter(span.end()));
    }

    /** The words of a span as they would be read aloud: without marks, comments and struck-out text, on one line. */
    public String plain(Span span) {
        return PlainText.of(text, span);
    }

    /**
     * What a line states: its text with the targets of links, comments and struck-out words blanked
     * out, each character in its place. Of a very long line it is the beginning.
     */
    public String statement(Span line) {
        return Masked.of(text, line);
    }

    private int lineAtOrAfter(int offset) {
        return firstAtOrAfter(offset, lines.size(), i -> lines.get(i).span().start());
    }

    private int sectionAtOrAfter(int offset) {
        return firstAtOrAfter(
                offset, sections.size(), i -> sections.get(i).heading().start());
    }

    private static int firstAtOrAfter(int offset, int count, IntUnaryOperator start) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
