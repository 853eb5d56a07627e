package dev.adagio.excerpt;

import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The lines of a text around a span, with marks below what is meant: {@code ^} for the span, {@code -}
 * for further places. Characters that are wide, combined, invisible or that control the terminal are
 * shown so that the marks stand in the right place; where a line is written from right to left,
 * brackets stand for the marks. Long lines and long spans are cut.
 *
 * @param rows what to show, from top to bottom
 */
public record Excerpt(List<Row> rows) {

    /** Of a span over more lines than this, the middle is left out. */
    private static final int MOST_LINES = 5;

    /** No more further places are shown than these. */
    private static final int MOST_PLACES = 3;

    /**
     * One line, or what stands for lines left out.
     *
     * @param line its number, from 1; 0 where lines are left out
     * @param rail what joins the lines of one span, to stand before the line
     * @param text what is shown of the line
     * @param marks what stands below it, rail included; empty for nothing
     */
    public record Row(int line, String rail, String text, String marks) {
        public Row {
            Objects.requireNonNull(rail, "rail");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(marks, "marks");
        }
    }

    public Excerpt {
        rows = List.copyOf(rows);
    }

    /**
     * The lines of a span.
     *
     * @param text the text
     * @param lines the lines of that text
     * @param main what is meant
     * @param more further places; only those in few lines are shown
     * @param widest the most columns of a line
     * @throws IndexOutOfBoundsException if a span lies outside the text
     */
    public static Excerpt of(String text, LineMap lines, Span main, List<Span> more, int widest) {
        int first = lines.line(main.start());
        int last = lines.line(main.isEmpty() ? main.end() : main.end() - 1);
        Lineup lineup = new Lineup(text, lines, main, more, widest);
        TreeSet<Integer> places = new TreeSet<>();
        for (Span place : more) {
            int line = lines.line(place.start());
            boolean shown = line >= first && line <= last;
            if (!shown && places.size() < MOST_PLACES && line == lines.line(place.end())) {
                places.add(line);
            }
        }
        List<Row> rows = new ArrayList<>();
        places.headSet(first).forEach(line -> append(rows, lineup, lineup.row(line)));
        if (first == last) {
            append(rows, lineup, lineup.row(first));
        } else {
            lineup.rows(first, last, MOST_LINES).forEach(row -> append(rows, lineup, row));
        }
        places.tailSet(last + 1).forEach(line -> append(rows, lineup, lineup.row(line)));
        return new Excerpt(rows);
    }

    /** The columns left of the frame that {@link #framed} draws. */
    public int margin() {
        return rows.stream()
                        .mapToInt(row -> Integer.toString(row.line()).length())
                        .max()
                        .orElse(1)
                + 1;
    }

    /**
     * The rows with line numbers and a frame on their left, each ended by a newline.
     *
     * @param frame colours numbers and frame, or leaves them
     * @param marks colours rails and marks, or leaves them
     */
    public String framed(UnaryOperator<String> frame, UnaryOperator<String> marks) {
        String gutter = " ".repeat(margin());
        StringBuilder out = new StringBuilder(gutter).append(frame.apply("|")).append('\n');
        for (Row row : rows) {
            String number = Integer.toString(row.line());
            String left = row.line() == 0 ? "..." : gutter.substring(number.length() + 1) + number + " |";
            String line = frame.apply(left) + " " + marks.apply(row.rail()) + row.text();
            out.append(line.stripTrailing()).append('\n');
            if (!row.marks().isEmpty()) {
                out.append(gutter).append(frame.apply("|")).append(' ');
                out.append(marks.apply(row.marks())).append('\n');
            }
        }
        return out.toString();
    }

    /** Adds a row, and before it the line left out between, or what stands for several. */
    private static void append(List<Row> rows, Lineup lineup, Row row) {
        int before = rows.isEmpty() ? row.line() - 1 : rows.get(rows.size() - 1).line();
        if (row.line() > 0 && before > 0 && before != row.line() - 1) {
            rows.add(before == row.line() - 2 ? lineup.row(row.line() - 1) : new Row(0, "", "", ""));
        }
        rows.add(row);
    }
}
