package dev.adagio.excerpt;

import com.google.common.primitives.ImmutableIntArray;
import dev.adagio.text.Span;

/**
 * Where the lines of a text begin. A line ends with CR, LF or both. Built in one pass; each question
 * takes logarithmic time. Immutable and thread-safe.
 */
public final class LineMap {

    private final String text;
    private final ImmutableIntArray starts;

    private LineMap(String text, ImmutableIntArray starts) {
        this.text = text;
        this.starts = starts;
    }

    /** The lines of this text; an empty text has one. */
    public static LineMap of(String text) {
        ImmutableIntArray.Builder starts = ImmutableIntArray.builder().add(0);
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n'))) {
                starts.add(i + 1);
            }
        }
        return new LineMap(text, starts.build());
    }

    /** How many lines there are. */
    public int count() {
        return starts.length();
    }

    /**
     * The line an offset lies in, counted from 1.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public int line(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " of " + text.length());
        }
        int low = 0;
        int high = starts.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    /**
     * The column of an offset within its line, counted from 1 in UTF-16 units.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public int column(int offset) {
        return offset - starts.get(line(offset) - 1) + 1;
    }

    /**
     * A line without its end.
     *
     * @param line its number, from 1
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public Span span(int line) {
        int start = starts.get(line - 1);
        int end = line == count() ? text.length() : starts.get(line);
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(start, end);
    }
}
