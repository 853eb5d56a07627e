package dev.adagio.document;

import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Rows of tables and the cells in them. */
final class Tables {

    private Tables() {}

    /** Whether these words are the line between a table's head and its body. */
    static boolean isRule(String text, Span words) {
        boolean dashes = false;
        boolean bars = false;
        for (int at = words.start(); at < words.end(); at++) {
            char c = text.charAt(at);
            dashes |= c == '-' || c == '=';
            bars |= c == '|' || c == '+';
            if ("|-:=+".indexOf(c) < 0 && !Spaces.isSpace(c)) {
                return false;
            }
        }
        return dashes && bars;
    }

    /** The cells between the bars. */
    static List<Span> cells(String text, Span row) {
        List<Span> cells = new ArrayList<>();
        int start = row.start() + (text.charAt(row.start()) == '|' ? 1 : 0);
        for (int at = start; at < row.end(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '|') {
                cells.add(Spaces.trim(text, start, at));
                start = at + 1;
            }
        }
        if (start < row.end()) {
            cells.add(Spaces.trim(text, start, row.end()));
        }
        return cells;
    }
}
