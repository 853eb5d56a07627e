package dev.adagio.document;

import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a reStructuredText. The levels of its headings are those in which their underlines
 * first occur.
 */
final class RestructuredLines {

    private static final String UNDERLINES = "=-~^\"'`#*+:.<>_";
    private static final int SHORTEST = 3;
    private static final String LIST_TABLE = ".. list-table::";

    private final String text;
    private final Rows rows;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> styles = new ArrayList<>();
    private boolean overlined;

    /** Rows indented deeper than this are a literal block or the body of a directive; -1 outside of one. */
    private int literal = -1;

    RestructuredLines(String text, int from) {
        this.text = text;
        this.rows = new Rows(text, from);
    }

    List<Line> read() {
        for (int row = 0; row < rows.count(); row++) {
            lines.add(line(row));
        }
        return lines;
    }

    private Line line(int row) {
        Span whole = rows.span(row);
        Span content = rows.words(row);
        if (content.isEmpty()) {
            return new Line(Line.Kind.BLANK, whole, content, 0);
        }
        int indent = rows.indent(row);
        if (literal >= 0 && indent > literal) {
            return new Line(Line.Kind.CODE, whole, content, 0);
        }
        literal = -1;
        char first = text.charAt(content.start());
        if (UNDERLINES.indexOf(first) >= 0 && rows.isOnly(row, first, SHORTEST)) {
            return new Line(underline(row, first), whole, content, 0);
        }
        if (text.startsWith("..", content.start())
                && (content.length() == 2 || text.charAt(content.start() + 2) == ' ')) {
            literal = text.startsWith(LIST_TABLE, content.start()) ? -1 : indent;
            return new Line(Line.Kind.MARK, whole, content, 0);
        }
        if (content.length() > 2 && text.startsWith("::", content.end() - 2)) {
            literal = indent;
            return plain(whole, Spaces.trim(text, content.start(), content.end() - 2), first, indent);
        }
        return plain(whole, content, first, indent);
    }

    private Line plain(Span whole, Span content, char first, int indent) {
        if (first == ':' && Spaces.has(text, new Span(content.start() + 1, content.end()), ':')) {
            return new Line(Line.Kind.ATTRIBUTE, whole, new Span(content.start() + 1, content.end()), 0);
        }
        if (Tables.isRule(text, content)) {
            return new Line(Line.Kind.TABLE_RULE, whole, content, 0);
        }
        if (first == '|') {
            return new Line(Line.Kind.TABLE_ROW, whole, content, 0);
        }
        int item = ListMarks.afterMarkdown(text, content);
        return item > 0
                ? new Line(Line.Kind.LIST_ITEM, whole, Spaces.trim(text, item, content.end()), indent)
                : new Line(Line.Kind.TEXT, whole, content, indent);
    }

    /** Whether a line that looks like an item stands alone above an underline: its number is part of the title. */
    private boolean isNumberedTitle(int above) {
        Line line = lines.get(above);
        boolean alone = above == 0
                || lines.get(above - 1).is(Line.Kind.BLANK)
                || lines.get(above - 1).is(Line.Kind.MARK);
        return alone
                && line.is(Line.Kind.LIST_ITEM)
                && Character.isDigit(text.charAt(words(line.span()).start()));
    }

    private Span words(Span row) {
        return Spaces.trim(text, row.start(), row.end());
    }

    /** Makes the row above a heading, where it is one. */
    private Line.Kind underline(int row, char mark) {
        int above = lines.size() - 1;
        if (above >= 0 && (lines.get(above).is(Line.Kind.TEXT) || isNumberedTitle(above))) {
            Line title = lines.remove(above);
            boolean framed = overlined && above > 0 && lines.get(above - 1).is(Line.Kind.MARK);
            String style = (framed ? "over" : "") + mark;
            if (!styles.contains(style)) {
                styles.add(style);
            }
            lines.add(new Line(Line.Kind.HEADING, title.span(), words(title.span()), styles.indexOf(style) + 1));
            overlined = false;
        } else {
            overlined = row + 1 < rows.count() && !rows.isBlank(row + 1);
        }
        return Line.Kind.MARK;
    }
}
