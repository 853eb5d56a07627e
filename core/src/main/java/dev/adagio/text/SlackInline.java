package dev.adagio.text;

import dev.adagio.text.Layout.Content;

/**
 * Slack's mrkdwn within a paragraph: {@code <...>} for people, channels, groups and links, entities,
 * code, and marks for emphasis. Every line end was put there by a person.
 */
final class SlackInline {

    private final String text;
    private final int to;
    private final Layout layout;
    private int open;
    private int at;

    private SlackInline(String text, int from, int to, Layout layout) {
        this.text = text;
        this.to = to;
        this.layout = layout;
        this.open = from;
        this.at = from;
    }

    static void segments(String text, int from, int to, Layout layout) {
        new SlackInline(text, from, to, layout).run();
    }

    private void run() {
        while (at < to) {
            switch (text.charAt(at)) {
                case '\n' -> {
                    pass(at + 1);
                    layout.segment(Content.BREAK, open, open);
                }
                case '<' -> angle();
                case '&' -> entity();
                case '`' -> code();
                case '*', '_', '~' -> emphasis();
                default -> at++;
            }
        }
        pass(to);
    }

    /** Closes the running segment here and goes on behind what is passed over. */
    private void pass(int behind) {
        layout.segment(Content.TEXT, open, at);
        open = behind;
        at = behind;
    }

    private void token(Content content, int behind) {
        layout.segment(Content.TEXT, open, at);
        layout.segment(content, at, behind);
        open = behind;
        at = behind;
    }

    private void angle() {
        int close = closing('>');
        if (close < 0) {
            at++;
            return;
        }
        char mark = text.charAt(at + 1);
        if (mark == '@' || mark == '!') {
            token(Content.MENTION, close + 1);
        } else if (mark == '#') {
            token(Content.REFERENCE, close + 1);
        } else {
            link(close);
        }
    }

    private void link(int close) {
        int bar = at;
        while (bar < close && text.charAt(bar) != '|') {
            bar++;
        }
        if (bar == close) {
            token(text.startsWith("mailto:", at + 1) ? Content.ADDRESS : Content.LINK, close + 1);
            return;
        }
        token(Content.LINK, bar);
        pass(bar + 1);
        at = close;
        pass(close + 1);
    }

    private void entity() {
        for (String entity : new String[] {"&amp;", "&lt;", "&gt;"}) {
            if (text.startsWith(entity, at)) {
                token(Content.SIGN, at + entity.length());
                return;
            }
        }
        at++;
    }

    private void code() {
        int close = closing('`');
        if (close < 0) {
            at++;
        } else {
            token(Content.CODE, close + 1);
        }
    }

    /** A mark at the edge of a word is emphasis; within a word, as in a name from code, it is a character. */
    private void emphasis() {
        boolean inner = at > open
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && at + 1 < to
                && Character.isLetterOrDigit(text.charAt(at + 1));
        if (inner) {
            at++;
        } else {
            pass(at + 1);
        }
    }

    /** Where on this line the mark comes next with something between, or -1. */
    private int closing(char mark) {
        for (int i = at + 1; i < to; i++) {
            char c = text.charAt(i);
            if (c == mark) {
                return i > at + 1 ? i : -1;
            }
            if (c == '\n' || c == '<') {
                return -1;
            }
        }
        return -1;
    }
}
