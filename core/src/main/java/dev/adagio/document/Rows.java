package dev.adagio.document;

import dev.adagio.text.Span;
import java.util.Arrays;

/** Where the lines of a text begin and end; any of LF, CR LF and CR ends one. */
final class Rows {

    private static final int TAB = 4;

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    /** The lines from an offset on. */
    Rows(String text, int from) {
        this.text = text;
        int start = from;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                add(start, at);
                at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 1 : 0;
                start = at + 1;
            }
        }
        if (start < text.length()) {
            add(start, text.length());
        }
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return ends[row];
    }

    Span span(int row) {
        return new Span(starts[row], ends[row]);
    }

    /** The offset of the first character that is no white space, or the end. */
    int first(int row) {
        return Spaces.skip(text, starts[row], ends[row]);
    }

    /** The words of the row, without the white space around them. */
    Span words(int row) {
        return Spaces.trim(text, starts[row], ends[row]);
    }

    boolean isBlank(int row) {
        return first(row) == ends[row];
    }

    /** How many columns the row is indented. */
    int indent(int row) {
        int columns = 0;
        for (int at = starts[row]; at < ends[row]; at++) {
            char c = text.charAt(at);
            if (c == '\t') {
                columns += TAB - columns % TAB;
            } else if (Spaces.isSpace(c)) {
                columns += Spaces.isInvisible(c) ? 0 : 1;
            } else {
                break;
            }
        }
        return columns;
    }

    /** How often the row begins, after white space, with this character. */
    int run(int row, char mark) {
        return Spaces.run(text, first(row), ends[row], mark);
    }

    /** Whether the row holds this character and white space, and nothing else. */
    boolean isOnly(int row, char mark, int least) {
        int marks = 0;
        for (int at = starts[row]; at < ends[row]; at++) {
            char c = text.charAt(at);
            if (c == mark) {
                marks++;
            } else if (!Spaces.isSpace(c)) {
                return false;
            }
        }
        return marks >= least;
    }

    /** Whether only this character follows after so many others. */
    boolean isOnlyAfter(int row, int others, char mark) {
        Span words = words(row);
        return Spaces.run(text, words.start() + others, words.end(), mark) == words.length() - others;
    }
}
