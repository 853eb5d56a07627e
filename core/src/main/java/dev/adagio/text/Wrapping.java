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
        segments(text, from, to, false, layout);
    }

    /** The same of a mail, which another program on its way may have wrapped again: there a sentence goes on. */
    static void mailed(String text, int from, int to, Layout layout) {
        segments(text, from, to, true, layout);
    }

    private static void segments(String text, int from, int to, boolean again, Layout layout) {
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
            boolean ended = !wrapped || length + 1 + firstWord(text, line) <= width;
            if (ended && !(again && end - start >= NARROWEST && goesOn(text, end, line))) {
                layout.segment(Layout.Content.TEXT, start, end);
                layout.segment(Layout.Content.BREAK, end, end);
                start = line.start();
            }
            end = line.end();
            length = line.length();
        }
        layout.segment(Layout.Content.TEXT, start, end);
    }

    /** Whether small letters follow a line that ends with a word or a comma. */
    private static boolean goesOn(String text, int end, Line next) {
        char last = text.charAt(end - 1);
        return (Character.isLetterOrDigit(last) || last == ',')
                && next.length() > 0
                && Character.isLowerCase(text.charAt(next.start()));
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
