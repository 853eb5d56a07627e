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

    /** Where a table of HTML ends that begins at an offset; -1 where nothing ends it. */
    static int htmlEnd(String text, int from) {
        int end = indexOf(text, "</table>", from);
        return end < 0 ? -1 : end + "</table>".length();
    }

    /** The cells of a table of HTML, row by row, without the tags around their words. */
    static List<List<Span>> htmlRows(String text, int from, int to) {
        List<List<Span>> rows = new ArrayList<>();
        int at = from;
        while (at < to) {
            int open = text.indexOf('<', at);
            int close = open < 0 || open >= to ? -1 : text.indexOf('>', open);
            if (close < 0 || close >= to) {
                return rows;
            }
            at = close + 1;
            boolean cell = isTag(text, open, "td") || isTag(text, open, "th");
            if (isTag(text, open, "tr") || (cell && rows.isEmpty())) {
                rows.add(new ArrayList<>());
            }
            if (cell) {
                int end = cellEnd(text, at, to);
                rows.get(rows.size() - 1).add(words(text, at, end));
                at = end;
            }
        }
        return rows;
    }

    private static int cellEnd(String text, int from, int to) {
        int at = text.indexOf('<', from);
        while (at >= 0 && at < to) {
            boolean closes = text.startsWith("</", at) && (isTag(text, at + 1, "td") || isTag(text, at + 1, "th"));
            if (closes || isTag(text, at, "td") || isTag(text, at, "th") || isTag(text, at, "tr")) {
                return at;
            }
            at = text.indexOf('<', at + 1);
        }
        return to;
    }

    /** Without white space and tags on both sides. */
    private static Span words(String text, int from, int to) {
        Span words = Spaces.trim(text, from, to);
        while (!words.isEmpty() && text.charAt(words.start()) == '<') {
            int close = text.indexOf('>', words.start());
            if (close < 0 || close >= words.end()) {
                return words;
            }
            words = Spaces.trim(text, close + 1, words.end());
        }
        while (!words.isEmpty() && text.charAt(words.end() - 1) == '>') {
            int open = text.lastIndexOf('<', words.end() - 1);
            if (open < words.start()) {
                return words;
            }
            words = Spaces.trim(text, words.start(), open);
        }
        return words;
    }

    /** Whether a tag of this name opens, or closes behind the mark for that, in either case. */
    private static boolean isTag(String text, int at, String name) {
        int after = at + 1 + name.length();
        return text.regionMatches(true, at + 1, name, 0, name.length())
                && after < text.length()
                && !Character.isLetterOrDigit(text.charAt(after));
    }

    private static int indexOf(String text, String mark, int from) {
        for (int at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.regionMatches(true, at, mark, 0, mark.length())) {
                return at;
            }
        }
        return -1;
    }
}
