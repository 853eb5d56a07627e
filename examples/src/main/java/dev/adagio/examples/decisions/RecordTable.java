package dev.adagio.examples.decisions;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.excerpt.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Records as a table for a terminal: number, status, date, title and path. */
public final class RecordTable {

    private static final int WIDEST = 60;
    private static final int COLUMNS = 5;

    private final List<List<String>> rows = new ArrayList<>();

    /** A table without rows. */
    public RecordTable() {}

    /** Adds a record. */
    public void add(DecisionRecord record) {
        rows.add(List.of(
                record.number().isPresent() ? Integer.toString(record.number().getAsInt()) : "-",
                record.status().name().toLowerCase(Locale.ROOT),
                record.date().map(LocalDate::toString).orElse("-"),
                cut(Prose.line(record.title())),
                Prose.line(record.path())));
    }

    private static String cut(String title) {
        int points = title.codePointCount(0, title.length());
        return points <= WIDEST ? title : title.substring(0, title.offsetByCodePoints(0, WIDEST - 1)) + "\u2026";
    }

    /** The rows with their columns in line. */
    @Override
    public String toString() {
        int[] widths = new int[COLUMNS];
        for (List<String> row : rows) {
            for (int column = 0; column < COLUMNS; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            for (int column = 0; column < COLUMNS - 1; column++) {
                String cell = row.get(column);
                table.append(cell).append(" ".repeat(widths[column] - width(cell) + 2));
            }
            table.append(row.get(COLUMNS - 1)).append('\n');
        }
        return table.toString();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
