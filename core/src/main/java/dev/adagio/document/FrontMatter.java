package dev.adagio.document;

import dev.adagio.document.Document.Problem;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The data in front of a text, between lines of three dashes, or of three pluses. */
final class FrontMatter {

    private static final int LONGEST = 1 << 18;

    private final List<Line> lines = new ArrayList<>();
    private List<Field> fields = List.of();
    private int end;

    /** The front matter of a text; without lines and fields where there is none. */
    static FrontMatter of(String text, List<Problem> problems) {
        FrontMatter found = new FrontMatter();
        Rows rows = new Rows(text, 0);
        int first = 0;
        while (first < rows.count() && rows.isBlank(first)) {
            first++;
        }
        if (first == rows.count() || !(isFence(rows, first, '-') || isFence(rows, first, '+'))) {
            return found;
        }
        char mark = text.charAt(rows.first(first));
        for (int row = first + 1; row < rows.count() && rows.start(row) < LONGEST; row++) {
            if (isFence(rows, row, mark) || (mark == '-' && rows.isOnly(row, '.', 3) && rows.run(row, '.') == 3)) {
                found.take(
                        text,
                        rows,
                        row,
                        mark,
                        problems,
                        new Span(/* start= */ rows.end(first), /* end= */ rows.start(row)));
                return found;
            }
        }
        return found;
    }

    /** Reads a text that is nothing but data. */
    static FrontMatter whole(String text, List<Problem> problems) {
        FrontMatter found = new FrontMatter();
        Rows rows = new Rows(text, 0);
        for (int row = 0; row < rows.count(); row++) {
            found.lines.add(new Line(Line.Kind.FRONT_MATTER, rows.span(row), rows.words(row), rows.indent(row)));
        }
        found.end = text.length();
        found.fields = read(text, new Span(0, text.length()), problems);
        return found;
    }

    private void take(String text, Rows rows, int last, char mark, List<Problem> problems, Span data) {
        for (int row = 0; row <= last; row++) {
            lines.add(new Line(Line.Kind.FRONT_MATTER, rows.span(row), rows.words(row), rows.indent(row)));
        }
        end = last + 1 < rows.count() ? rows.start(last + 1) : text.length();
        fields = mark == '-' ? read(text, data, problems) : new DataLines(text, data).fields();
    }

    private static List<Field> read(String text, Span data, List<Problem> problems) {
        List<Field> fields = new YamlFields(text, data).fields();
        if (fields != null) {
            return fields;
        }
        problems.add(new Problem(Problem.Kind.UNREADABLE_FRONT_MATTER, data));
        return new DataLines(text, data).fields();
    }

    private static boolean isFence(Rows rows, int row, char mark) {
        return rows.isOnly(row, mark, 3) && rows.run(row, mark) == 3 && rows.indent(row) == 0;
    }

    List<Line> lines() {
        return lines;
    }

    List<Field> fields() {
        return fields;
    }

    /** The offset of the text behind it. */
    int end() {
        return end;
    }
}
