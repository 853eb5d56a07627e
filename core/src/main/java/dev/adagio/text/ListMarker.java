package dev.adagio.text;

/** The marks by which people begin list items in plain text. */
final class ListMarker {

    private static final int MOST_DIGITS = 3;

    private ListMarker() {}

    /** The length of the list marker with the blank after it, or 0 where the line begins with none. */
    static int length(String text, int start, int end) {
        int at = start;
        char c = text.charAt(at);
        if (c == '-' || c == '*' || c == '+' || c == '\u2022' || c == '\u2013' || c == '\u25e6') {
            at++;
        } else if (Characters.isDigit(c)) {
            while (at < end && at - start <= MOST_DIGITS && Characters.isDigit(text.charAt(at))) {
                at++;
            }
            at = afterBracket(text, at, end);
        } else if (c < 128 && Characters.isLetter(c)) {
            at = at + 1 < end && text.charAt(at + 1) == ')' ? at + 2 : end;
        } else if (c == '(' && at + 2 < end && text.charAt(at + 2) == ')') {
            at += 3;
        } else {
            return 0;
        }
        return at < end && text.charAt(at) == ' ' ? at + 1 - start : 0;
    }

    private static int afterBracket(String text, int at, int end) {
        return at < end && (text.charAt(at) == '.' || text.charAt(at) == ')') ? at + 1 : end;
    }
}
