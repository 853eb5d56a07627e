package dev.adagio.document;

import dev.adagio.document.Document.Problem;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a Markdown text. They are looked at one by one, and what is code or comment is put
 * aside first: a record is read for its structure, and this way whatever stands in one part of it
 * cannot change how another is understood.
 */
final class MarkdownLines {

    private static final int MOST_INDENTED = 3;
    private static final int DEEPEST_HEADING = 6;

    private final String text;
    private final Rows rows;
    private final Fences fences;
    private final Comments comments;
    private final List<Line> lines = new ArrayList<>();
    private final List<Problem> problems;

    MarkdownLines(String text, int from, List<Problem> problems) {
        this.text = text;
        this.rows = new Rows(text, from);
        this.fences = new Fences(text, rows, "`~");
        this.comments = new Comments(text);
        this.problems = problems;
    }

    List<Line> read() {
        int row = 0;
        while (row < rows.count()) {
            if (fences.opens(row) && !comments.covers(rows.first(row))) {
                row = code(row);
            } else {
                int words = comments.after(rows.start(row), rows.end(row));
                add(row, words);
                row++;
            }
        }
        return lines;
    }

    private int code(int opening) {
        int closing = fences.closing(opening);
        if (closing < 0) {
            problems.add(new Problem(Problem.Kind.UNCLOSED_CODE, rows.span(opening)));
            closing = opening;
        }
        for (int row = opening; row <= closing; row++) {
            lines.add(new Line(Line.Kind.CODE, rows.span(row), rows.span(row), 0));
        }
        comments.pass(rows.end(closing));
        return closing + 1;
    }

    private void add(int row, int words) {
        Span whole = rows.span(row);
        Span content = Spaces.trim(text, words, rows.end(row));
        if (rows.isBlank(row)) {
            lines.add(new Line(Line.Kind.BLANK, whole, content, 0));
        } else if (content.isEmpty() || comments.isAll(content)) {
            lines.add(new Line(Line.Kind.COMMENT, whole, content, 0));
        } else {
            lines.add(line(row, whole, content));
        }
    }

    private Line line(int row, Span whole, Span content) {
        int indent = rows.indent(row);
        char first = text.charAt(content.start());
        int marks = Spaces.run(text, content.start(), content.end(), first);
        if (first == '#' && marks <= DEEPEST_HEADING && indent <= MOST_INDENTED) {
            int at = content.start() + marks;
            if (at == content.end() || Spaces.isSpace(text.charAt(at))) {
                return new Line(Line.Kind.HEADING, whole, unmarked(at, content.end()), marks);
            }
        }
        if ((first == '-' || first == '=') && underlines(row, first)) {
            Line above = lines.remove(lines.size() - 1);
            Span title = above.is(Line.Kind.TEXT)
                    ? above.content()
                    : Spaces.trim(text, above.span().start(), above.span().end());
            lines.add(new Line(Line.Kind.HEADING, above.span(), title, first == '=' ? 1 : 2));
            return new Line(Line.Kind.MARK, whole, content, 0);
        }
        if ((first == '-' || first == '*' || first == '_') && rows.isOnly(row, first, 3)) {
            return new Line(Line.Kind.MARK, whole, content, 0);
        }
        if (Tables.isRule(text, content)) {
            return new Line(Line.Kind.TABLE_RULE, whole, content, 0);
        }
        if (first == '|' || isTableHead(row, content)) {
            return new Line(Line.Kind.TABLE_ROW, whole, content, 0);
        }
        if (first == '>') {
            return new Line(Line.Kind.QUOTE, whole, unquoted(content), indent);
        }
        int item = ListMarks.afterMarkdown(text, content);
        return item > 0
                ? new Line(Line.Kind.LIST_ITEM, whole, Spaces.trim(text, item, content.end()), indent)
                : new Line(Line.Kind.TEXT, whole, content, indent);
    }

    /** Whether this row underlines the one above, which must be a paragraph of its own and no bold label. */
    private boolean underlines(int row, char mark) {
        int above = lines.size() - 1;
        return above >= 0
                && rows.indent(row) <= MOST_INDENTED
                && rows.isOnly(row, mark, 2)
                && (lines.get(above).is(Line.Kind.TEXT) || isNumberedTitle(above, mark))
                && lines.get(above).depth() <= MOST_INDENTED
                && (mark == '=' || text.charAt(lines.get(above).content().start()) != '*')
                && (above == 0 || !lines.get(above - 1).is(Line.Kind.TEXT));
    }

    /** Whether a line that looks like an item stands alone above an underline that can be nothing else. */
    private boolean isNumberedTitle(int above, char mark) {
        Line line = lines.get(above);
        return mark == '='
                && line.is(Line.Kind.LIST_ITEM)
                && Character.isDigit(text.charAt(
                        Spaces.skip(text, line.span().start(), line.span().end())))
                && (above == 0 || !lines.get(above - 1).is(Line.Kind.LIST_ITEM));
    }

    /** Whether a row without a bar in front is part of a table all the same. */
    private boolean isTableHead(int row, Span content) {
        if (!Spaces.has(text, content, '|')) {
            return false;
        }
        boolean follows = !lines.isEmpty()
                && (lines.get(lines.size() - 1).is(Line.Kind.TABLE_ROW)
                        || lines.get(lines.size() - 1).is(Line.Kind.TABLE_RULE));
        return follows || (row + 1 < rows.count() && Tables.isRule(text, rows.words(row + 1)));
    }

    private Span unmarked(int start, int end) {
        Span words = Spaces.trim(text, start, end);
        int to = words.end();
        while (to > words.start() && text.charAt(to - 1) == '#') {
            to--;
        }
        boolean closed = to == words.start() || Spaces.isSpace(text.charAt(to - 1));
        return closed ? Spaces.trim(text, words.start(), to) : words;
    }

    private Span unquoted(Span content) {
        int at = content.start();
        while (at < content.end() && (text.charAt(at) == '>' || Spaces.isSpace(text.charAt(at)))) {
            at++;
        }
        return new Span(at, content.end());
    }
}
