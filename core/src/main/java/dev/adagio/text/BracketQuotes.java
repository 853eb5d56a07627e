package dev.adagio.text;

import java.util.ArrayList;
import java.util.List;

/** Quotes as forums write them: from a line that begins with {@code [quote} to one that has {@code [/quote]}. */
final class BracketQuotes {

    private static final String OPENS = "[quote";

    private static final String CLOSES = "[/quote]";

    private BracketQuotes() {}

    /** Where they lie from here on, in order, the outermost of those within others. One that is not closed is none. */
    static List<Span> in(String text, int from) {
        if (text.indexOf(CLOSES, from) < 0) {
            return List.of();
        }
        List<Span> quotes = new ArrayList<>();
        Line line = new Line(text, from, text.length());
        int depth = 0;
        int start = from;
        while (line.advance()) {
            if (opens(text, line)) {
                start = depth == 0 ? line.start() : start;
                depth++;
            }
            for (int at = closing(text, line.start(), line.end());
                    depth > 0 && at >= 0;
                    at = closing(text, at + CLOSES.length(), line.end())) {
                depth--;
                if (depth == 0) {
                    quotes.add(new Span(start, at + CLOSES.length()));
                }
            }
        }
        return quotes;
    }

    private static boolean opens(String text, Line line) {
        int after = line.start() + OPENS.length();
        return line.startsWith(OPENS) && after < line.end() && (text.charAt(after) == '=' || text.charAt(after) == ']');
    }

    private static int closing(String text, int from, int end) {
        for (int at = from; at + CLOSES.length() <= end; at++) {
            if (text.startsWith(CLOSES, at)) {
                return at;
            }
        }
        return -1;
    }
}
