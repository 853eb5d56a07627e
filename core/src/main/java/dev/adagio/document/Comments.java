package dev.adagio.document;

import dev.adagio.text.Span;

/** Comments between {@code <!--} and {@code -->}, found from the beginning on, each looked at once. */
final class Comments {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private final String text;
    private int start = -1;
    private int end = -1;
    private boolean exhausted;

    Comments(String text) {
        this.text = text;
    }

    /** Whether this place is within a comment. Places are to be asked for in order. */
    boolean covers(int offset) {
        seek(offset);
        return start >= 0 && start <= offset && offset < end;
    }

    /** Where the words of a row begin if a comment from an earlier row ends in it; its end if none does. */
    int after(int from, int to) {
        return covers(from) ? Math.min(end, to) : from;
    }

    /** Whether these words are nothing but comments. */
    boolean isAll(Span words) {
        int at = words.start();
        while (at < words.end() && covers(at)) {
            at = Spaces.skip(text, Math.min(end, words.end()), words.end());
        }
        return at == words.end();
    }

    /** Passes over code: what looks like a comment in it is none. */
    void pass(int offset) {
        if (start < offset) {
            start = -1;
            end = Math.max(end, offset);
        }
    }

    private void seek(int offset) {
        while (!exhausted && end <= offset) {
            int open = text.indexOf(OPEN, Math.max(end, offset));
            int close = open < 0 ? -1 : text.indexOf(CLOSE, open + OPEN.length());
            if (close < 0) {
                exhausted = true;
                start = -1;
            } else {
                start = open;
                end = close + CLOSE.length();
            }
        }
    }
}
