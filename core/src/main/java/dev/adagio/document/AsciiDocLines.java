package dev.adagio.document;

import dev.adagio.document.Document.Problem;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of an AsciiDoc text. Headings and code of Markdown are understood too, as its readers do. */
final class AsciiDocLines {

    private static final int DEEPEST_HEADING = 6;
    private static final int DELIMITER = 4;
    private static final String CODE_MARKS = "-.+/`";

    private final String text;
    private final Rows rows;
    private final Fences fences;
    private final List<Line> lines = new ArrayList<>();
    private final List<Problem> problems;

    AsciiDocLines(String text, int from, List<Problem> problems) {
        this.text = text;
        this.rows = new Rows(text, from);
        this.fences = new Fences(text, rows, CODE_MARKS);
        this.problems = problems;
    }

    List<Line> read() {
        int row = 0;
        while (row < rows.count()) {
            int closing = rows.isBlank(row) || underlines(row) ? -1 : closing(row);
            int last = Math.max(closing, row);
            if (closing < 0) {
                lines.add(line(row));
            }
            for (int inside = row; inside <= closing; inside++) {
                boolean comment = text.charAt(rows.first(row)) == '/';
                lines.add(mark(comment ? Line.Kind.COMMENT : Line.Kind.CODE, inside));
            }
            row = last + 1;
        }
        return lines;
    }

    /** The row that closes the code or comment which this one opens, or -1. */
    private int closing(int row) {
        char mark = text.charAt(rows.first(row));
        boolean delimits =
                CODE_MARKS.indexOf(mark) >= 0 && (mark == '`' ? fences.opens(row) : rows.isOnly(row, mark, DELIMITER));
        if (!delimits) {
            return -1;
        }
        int closing = fences.closing(row);
        if (closing < 0) {
            problems.add(new Problem(Problem.Kind.UNCLOSED_CODE, rows.span(row)));
        }
        return closing;
    }

    private Line line(int row) {
        Span whole = rows.span(row);
        Span content = rows.words(row);
        if (content.isEmpty()) {
            return new Line(Line.Kind.BLANK, whole, content, 0);
        }
        char first = text.charAt(content.start());
        int marks = Spaces.run(text, content.start(), content.end(), first);
        int after = content.start() + marks;
        boolean spaced = after < content.end() && Spaces.isSpace(text.charAt(after));
        if ((first == '=' || first == '#') && marks <= DEEPEST_HEADING && spaced) {
            return new Line(Line.Kind.HEADING, whole, Spaces.trim(text, after, content.end()), marks);
        }
        if (underlines(row)) {
            Line above = lines.remove(lines.size() - 1);
            lines.add(new Line(Line.Kind.HEADING, above.span(), above.content(), "=-~^".indexOf(first) + 1));
            return mark(Line.Kind.MARK, row);
        }
        if (first == '/' && marks == 2) {
            return mark(Line.Kind.COMMENT, row);
        }
        if (isAttribute(content)) {
            return new Line(Line.Kind.ATTRIBUTE, whole, new Span(content.start() + 1, content.end()), 0);
        }
        if (first == '|') {
            boolean frame = content.length() >= DELIMITER && rows.isOnlyAfter(row, 1, '=');
            return new Line(frame ? Line.Kind.TABLE_RULE : Line.Kind.TABLE_ROW, whole, content, 0);
        }
        if (isMark(row, content, first)) {
            return mark(Line.Kind.MARK, row);
        }
        int item = ListMarks.afterAsciiDoc(text, content);
        return item > 0
                ? new Line(Line.Kind.LIST_ITEM, whole, Spaces.trim(text, item, content.end()), marks)
                : new Line(Line.Kind.TEXT, whole, content, rows.indent(row));
    }

    private Line mark(Line.Kind kind, int row) {
        return new Line(kind, rows.span(row), rows.words(row), 0);
    }

    /** Whether this row, about as long as the one above, makes that one a heading. */
    private boolean underlines(int row) {
        int above = lines.size() - 1;
        if (rows.isBlank(row) || above < 0 || !lines.get(above).is(Line.Kind.TEXT)) {
            return false;
        }
        char first = text.charAt(rows.first(row));
        int difference = rows.words(row).length() - lines.get(above).content().length();
        return "=-~^".indexOf(first) >= 0
                && rows.isOnly(row, first, DELIMITER)
                && Math.abs(difference) <= 1
                && (above == 0 || !lines.get(above - 1).is(Line.Kind.TEXT));
    }

    /** {@code :name: value} */
    private boolean isAttribute(Span content) {
        int close = text.charAt(content.start()) == ':' ? closingColon(content) : -1;
        return close > content.start() + 1 && !Spaces.has(text, new Span(content.start(), close), ' ');
    }

    private int closingColon(Span content) {
        int at = content.start() + 1;
        while (at < content.end() && text.charAt(at) != ':') {
            at++;
        }
        return at < content.end() ? at : -1;
    }

    /** Block attributes, anchors, titles of blocks, delimiters of blocks that are read on. */
    private boolean isMark(int row, Span content, char first) {
        char last = text.charAt(content.end() - 1);
        boolean bracketed = first == '[' && last == ']';
        boolean title = first == '.' && content.length() > 1 && Character.isLetter(text.charAt(content.start() + 1));
        return bracketed || title || ("=*_'<".indexOf(first) >= 0 && rows.isOnly(row, first, 3));
    }
}
