package dev.adagio.document;

import dev.adagio.text.Span;

/** White space, and stretches of text without it. */
final class Spaces {

    private Spaces() {}

    /** Blanks, tabs, and marks that nobody sees: byte order marks, zero-width blanks. */
    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000' || isInvisible(c);
    }

    /** Marks that take no room. */
    static boolean isInvisible(char c) {
        return c == '\ufeff' || c == '\u200b' || c == '\u200e';
    }

    static int skip(String text, int start, int end) {
        int at = start;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static Span trim(String text, int start, int end) {
        int from = skip(text, start, end);
        int to = end;
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    static boolean has(String text, Span span, char sought) {
        for (int at = span.start(); at < span.end(); at++) {
            if (text.charAt(at) == sought) {
                return true;
            }
        }
        return false;
    }

    static int run(String text, int start, int end, char mark) {
        int at = start;
        while (at < end && text.charAt(at) == mark) {
            at++;
        }
        return at - start;
    }
}
