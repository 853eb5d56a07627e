package dev.adagio.text;

/**
 * Quoted lines that some program joined to one line, with what was said before and after them. Where they end is
 * lost: behind the last mark the first sentence is taken for quoted, and what follows it for the author's.
 */
final class FlowedQuote {

    private static final char MARK = '>';

    private FlowedQuote() {}

    /** Whether a line that begins with a mark is all there is, so that words of the author's must stand in it. */
    static boolean isWhole(String text, Line line, int limit) {
        return text.substring(0, line.start()).isBlank()
                && text.substring(line.end(), limit).isBlank()
                && end(text, line) < line.end();
    }

    /**
     * Where the quote begins, or -1: at a mark between blanks that is not the only one on its line, for one alone may
     * compare two numbers.
     */
    static int start(String text, Line line) {
        int first = next(text, line.start() + 1, line.end());
        return first >= 0 && next(text, first + 1, line.end()) >= 0 ? first : -1;
    }

    /** Where it ends. */
    static int end(String text, Line line) {
        int last = line.start();
        for (int mark = next(text, last + 1, line.end()); mark >= 0; mark = next(text, mark + 1, line.end())) {
            last = mark;
        }
        while (last < line.end() && (text.charAt(last) == MARK || text.charAt(last) == ' ')) {
            last++;
        }
        boolean bracketed = last < line.end() && text.charAt(last) == '(';
        for (int i = last; i < line.end() - 2; i++) {
            if (bracketed ? text.charAt(i) == ')' : endsSentence(text, i)) {
                return i + 1;
            }
        }
        return line.end();
    }

    private static boolean endsSentence(String text, int at) {
        char sign = text.charAt(at);
        return (sign == '.' || sign == '?' || sign == '!')
                && text.charAt(at + 1) == ' '
                && Character.isUpperCase(text.charAt(at + 2));
    }

    /** The first mark between blanks from here on, or -1. */
    private static int next(String text, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            boolean mark = text.charAt(i) == MARK && text.charAt(i - 1) == ' ';
            if (mark && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == MARK)) {
                return i;
            }
        }
        return -1;
    }
}
