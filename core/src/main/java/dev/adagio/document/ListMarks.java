package dev.adagio.document;

import dev.adagio.text.Span;

/** The marks that begin list items. */
final class ListMarks {

    private static final int MOST_DIGITS = 4;

    private ListMarks() {}

    /** The offset behind a bullet or a number and the blank after it, or 0. */
    static int afterMarkdown(String text, Span content) {
        char first = text.charAt(content.start());
        int at = "-*+\u2022\u2023\u25e6\u00b7".indexOf(first) >= 0 ? content.start() + 1 : afterNumber(text, content);
        return at > 0 && isSpaceAt(text, at, content.end()) ? afterBox(text, at, content.end()) : 0;
    }

    /** The offset behind stars, dots or a number and the blank after them, or 0. */
    static int afterAsciiDoc(String text, Span content) {
        char first = text.charAt(content.start());
        int marks = Spaces.run(text, content.start(), content.end(), first);
        int at = (first == '*' || first == '.' || (first == '-' && marks == 1))
                ? content.start() + marks
                : afterNumber(text, content);
        return at > 0 && isSpaceAt(text, at, content.end()) ? afterBox(text, at, content.end()) : 0;
    }

    private static int afterNumber(String text, Span content) {
        int at = content.start();
        while (at < content.end() && at - content.start() < MOST_DIGITS && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean numbered =
                at > content.start() && at < content.end() && (text.charAt(at) == '.' || text.charAt(at) == ')');
        return numbered ? at + 1 : 0;
    }

    private static int afterBox(String text, int at, int end) {
        int box = Spaces.skip(text, at, end);
        boolean ticked = end - box >= 3
                && text.charAt(box) == '['
                && text.charAt(box + 2) == ']'
                && " xX".indexOf(text.charAt(box + 1)) >= 0;
        return ticked ? box + 3 : at;
    }

    private static boolean isSpaceAt(String text, int at, int end) {
        return at < end && Spaces.isSpace(text.charAt(at));
    }
}
