package dev.adagio.text;

/**
 * Tells lines that a program wrapped from lines that a person ended. A line end was put there by a
 * person where the next word would still have fitted, or where the lines are too short or too long
 * to have been wrapped.
 */
final class Wrapping {

    private static final int NARROWEST = 50;
    private static final int WIDEST = 100;

    private Wrapping() {}

    /** Adds the segments of a paragraph, with breaks where a person ended a line. */
    static void segments(String text, int from, int to, Layout layout) {
        int newline = text.indexOf('\n', from);
        if (newline < 0 || newline >= to) {
            layout.segment(Layout.Content.TEXT, from, to);
            return;
        }
        int width = widest(text, from, to);
        boolean wrapped = width >= NARROWEST && width <= WIDEST;
        Line line = new Line(text, from, to);
        line.advance();
        int start = line.start();
        int end = line.end();
        int length = line.length();
        while (line.advance()) {
            if (!wrapped || length + 1 + firstWord(text, line) <= width) {
                layout.segment(Layout.Content.TEXT, start, end);
                layout.segment(Layout.Content.BREAK, end, end);
                start = line.start();
            }
            end = line.end();
            length = line.length();
        }
        layout.segment(Layout.Content.TEXT, start, end);
    }

    private static int widest(String text, int from, int to) {
        int widest = 0;
        Line line = new Line(text, from, to);
        while (line.advance()) {
            widest = Math.max(widest, line.length());
        }
        return widest;
    }

    private static int firstWord(String text, Line line) {
        int at = line.start();
        while (at < line.end() && text.charAt(at) != ' ') {
            at++;
        }
        return at - line.start();
    }
}
