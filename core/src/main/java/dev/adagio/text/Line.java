package dev.adagio.text;

/** A cursor over the lines of a part of a text. Its ends leave out white space; a blank line is empty. */
final class Line {

    private final String text;
    private final int limit;
    private int from;
    private int next;
    private int start;
    private int end;

    Line(String text, int from, int limit) {
        this.text = text;
        this.limit = limit;
        this.next = from;
    }

    /** Moves to the next line; false behind the last. */
    boolean advance() {
        if (next >= limit) {
            return false;
        }
        from = next;
        int newline = text.indexOf('\n', from);
        int stop = newline < 0 || newline >= limit ? limit : newline;
        next = newline < 0 || newline >= limit ? limit : newline + 1;
        start = from;
        while (start < stop && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        end = stop;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return true;
    }

    /** The offset at which the line begins, with its indentation. */
    int from() {
        return from;
    }

    /** The offset of its first visible character. */
    int start() {
        return start;
    }

    /** The offset after its last visible character. */
    int end() {
        return end;
    }

    /** The offset at which the next line begins. */
    int next() {
        return next;
    }

    int length() {
        return end - start;
    }

    boolean isBlank() {
        return start == end;
    }

    boolean startsWith(String mark) {
        return end - start >= mark.length() && text.startsWith(mark, start);
    }

    boolean endsWith(String mark) {
        return end - start >= mark.length() && text.startsWith(mark, end - mark.length());
    }

    /** How often the line begins with this mark, blanks between left out. */
    int repeats(String mark) {
        int count = 0;
        int at = start;
        while (at < end) {
            if (text.startsWith(mark, at)) {
                count++;
                at += mark.length();
            } else if (text.charAt(at) == ' ') {
                at++;
            } else {
                break;
            }
        }
        return count;
    }

    char last() {
        return text.charAt(end - 1);
    }
}
