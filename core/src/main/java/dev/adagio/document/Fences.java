package dev.adagio.document;

import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fences around code, and where each is closed. Rows that may close one are collected once, so that
 * a text full of fences that are never closed is still read in good time.
 */
final class Fences {

    private static final int LEAST = 3;

    private final Rows rows;
    private final String text;
    private final Map<Character, List<Integer>> closers = new HashMap<>();

    Fences(String text, Rows rows, String marks) {
        this.text = text;
        this.rows = rows;
        for (int i = 0; i < marks.length(); i++) {
            char mark = marks.charAt(i);
            List<Integer> found = new ArrayList<>();
            for (int row = 0; row < rows.count(); row++) {
                if (rows.isOnly(row, mark, LEAST)) {
                    found.add(row);
                }
            }
            closers.put(mark, found);
        }
    }

    /** Whether this row opens code. */
    boolean opens(int row) {
        int at = rows.first(row);
        if (at == rows.end(row) || !closers.containsKey(text.charAt(at))) {
            return false;
        }
        char mark = text.charAt(at);
        int length = rows.run(row, mark);
        // Backticks further on in the row: code within a sentence.
        return length >= LEAST && (mark != '`' || !Spaces.has(text, new Span(at + length, rows.end(row)), '`'));
    }

    /** The row that closes what this row opens, or -1. */
    int closing(int row) {
        char mark = text.charAt(rows.first(row));
        int length = rows.run(row, mark);
        List<Integer> candidates = closers.getOrDefault(mark, List.of());
        for (int i = firstAfter(candidates, row); i < candidates.size(); i++) {
            if (rows.run(candidates.get(i), mark) >= length) {
                return candidates.get(i);
            }
        }
        return -1;
    }

    private static int firstAfter(List<Integer> ordered, int row) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle) <= row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
