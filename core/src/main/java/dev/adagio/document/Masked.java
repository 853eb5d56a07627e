package dev.adagio.document;

import dev.adagio.text.Span;

/**
 * A line with the targets of its links, its comments and its struck-out words blanked out, each
 * character in its place: what a file is called is not what the record says.
 */
final class Masked {

    private static final int LONGEST = 2000;

    private final StringBuilder line;

    private Masked(String line) {
        this.line = new StringBuilder(line);
    }

    /** The line; only its beginning, should it be very long. */
    static String of(String text, Span span) {
        Masked masked = new Masked(text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST)));
        masked.blank("<!--", "-->");
        masked.blank("~~", "~~");
        masked.blank("](", ")");
        return masked.line.toString();
    }

    private void blank(String open, String close) {
        int start = line.indexOf(open);
        while (start >= 0) {
            int end = end(start + open.length(), close);
            for (int at = start; at < end; at++) {
                line.setCharAt(at, ' ');
            }
            start = line.indexOf(open, end);
        }
    }

    /** The offset behind the closing mark; brackets within the target and escaped ones belong to it. */
    private int end(int from, String close) {
        int depth = 0;
        for (int at = from; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\\' && close.equals(")")) {
                at++;
            } else if (c == '(' && close.equals(")")) {
                depth++;
            } else if (depth == 0 && startsWith(close, at)) {
                return at + close.length();
            } else if (c == ')') {
                depth--;
            }
        }
        return line.length();
    }

    private boolean startsWith(String mark, int at) {
        return line.length() - at >= mark.length()
                && line.substring(at, at + mark.length()).equals(mark);
    }
}
