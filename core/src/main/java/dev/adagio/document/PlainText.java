package dev.adagio.document;

import dev.adagio.text.Span;

/**
 * The words of a stretch of marked-up text, as they would be read aloud: links by their labels,
 * pictures by their descriptions; emphasis, tags, comments and struck-out words left out; one blank
 * for any white space.
 */
final class PlainText {

    private static final int LONGEST_CODE = 1000;
    private static final int LONGEST_FENCE = 8;
    private static final int LONGEST_ENTITY = 9;

    private final String text;
    private final int end;
    private final Brackets brackets;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private PlainText(String text, Span span) {
        this.text = text;
        this.at = span.start();
        this.end = span.end();
        this.brackets = new Brackets(text, span);
    }

    static String of(String text, Span span) {
        PlainText plain = new PlainText(text, span);
        while (plain.at < plain.end) {
            plain.step();
        }
        return plain.out.toString().strip();
    }

    private void step() {
        char c = text.charAt(at);
        switch (c) {
            case '\\' -> escaped();
            case '<' -> tag();
            case '!' -> picture();
            case '[', ']' -> bracket();
            case '&' -> entity();
            case '*' -> at++;
            case '`' -> code();
            case '_' -> underscore();
            case '~' -> struck();
            default -> {
                put(c);
                at++;
            }
        }
    }

    private void put(char c) {
        if (!Spaces.isSpace(c)) {
            out.append(c);
        } else if (!Spaces.isInvisible(c) && !endsWithSpace()) {
            out.append(' ');
        }
    }

    private boolean endsWithSpace() {
        return out.length() > 0 && out.charAt(out.length() - 1) == ' ';
    }

    private void escaped() {
        boolean mark = at + 1 < end && "\\`*_{}[]()<>#+-.!|~&\"'".indexOf(text.charAt(at + 1)) >= 0;
        if (mark) {
            put(text.charAt(at + 1));
        }
        at += mark ? 2 : 1;
    }

    /** What stands between backticks is taken as it is. */
    private void code() {
        int marks = Spaces.run(text, at, end, '`');
        int close = find("`".repeat(Math.min(marks, LONGEST_FENCE)), at + marks, Math.min(end, at + LONGEST_CODE));
        for (int i = at + marks; i < close; i++) {
            put(text.charAt(i));
        }
        at = close < 0 ? at + marks : close + marks;
    }

    private int find(String mark, int from, int to) {
        for (int i = from; i + mark.length() <= to; i++) {
            if (text.startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }

    private void tag() {
        if (text.startsWith("<!--", at)) {
            int close = find("-->", at + 4, end);
            at = close < 0 ? end : close + 3;
            return;
        }
        int close = brackets.closing(at);
        boolean named = at + 1 < end && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/');
        if (close < 0 || !named) {
            put('<');
            at++;
        } else if (isAddress(at + 1, close)) {
            out.append(text, at + 1, close);
            at = close + 1;
        } else {
            put(' ');
            at = close + 1;
        }
    }

    private boolean isAddress(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Spaces.isSpace(text.charAt(i))) {
                return false;
            }
            if (text.charAt(i) == '@' || text.startsWith("://", i)) {
                return true;
            }
        }
        return false;
    }

    private void picture() {
        boolean pictured = at + 1 < end && text.charAt(at + 1) == '[' && brackets.closing(at + 1) > 0;
        if (!pictured) {
            put('!');
        }
        at++;
    }

    /** Leaves out the brackets of a label, and the target behind it. */
    private void bracket() {
        int partner = brackets.closing(at);
        if (text.charAt(at) == '[') {
            boolean linked = partner > 0 && partner + 1 < end && "([".indexOf(text.charAt(partner + 1)) >= 0;
            boolean footnote = at + 1 < end && text.charAt(at + 1) == '^' && partner > 0;
            if (footnote) {
                at = partner + 1;
                return;
            }
            if (!linked) {
                put('[');
            }
            at++;
            return;
        }
        int target = partner >= 0 && at + 1 < end ? brackets.closing(at + 1) : -1;
        boolean linked = target > 0 && "([".indexOf(text.charAt(at + 1)) >= 0;
        if (!linked) {
            put(']');
        }
        at = linked ? target + 1 : at + 1;
    }

    private void entity() {
        int close = find(";", at, Math.min(end, at + LONGEST_ENTITY));
        String name = close > at ? text.substring(at + 1, close) : "";
        String meant = Entities.meaning(name);
        if (meant.isEmpty()) {
            put('&');
            at++;
        } else {
            meant.chars().forEach(c -> put((char) c));
            at = close + 1;
        }
    }

    /** An underscore within a word belongs to it. */
    private void underscore() {
        boolean inside = at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
        if (inside) {
            put('_');
        }
        at++;
    }

    private void struck() {
        int close = text.startsWith("~~", at) ? find("~~", at + 2, end) : -1;
        if (close > 0) {
            at = close + 2;
        } else {
            put('~');
            at++;
        }
    }
}
