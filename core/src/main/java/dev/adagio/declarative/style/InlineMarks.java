package dev.adagio.declarative.style;

import dev.adagio.text.Span;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out the inline marks of Markdown: code, emphasis, links, tags, escapes. Used once. */
final class InlineMarks {

    private static final Pattern LINE =
            Pattern.compile("[ \\t]{0,20}+(?:>[ \\t]?+)*+(?:#{1,6}[ \\t]++|[-*+][ \\t]++|\\d{1,9}[.)][ \\t]++)?+");
    private static final Pattern TARGET =
            Pattern.compile("\\]\\([^()\\s]*+(?:\\([^()]*+\\)[^()\\s]*+)?+(?:\\s++\"[^\"]*+\")?+\\)");
    private static final Pattern TAG =
            Pattern.compile("</?[A-Za-z][^<>\\n]{0,300}+>|<!--.{0,2000}?-->", Pattern.DOTALL);
    private static final Pattern CLOSING = Pattern.compile("[ \\t]++#++[ \\t]*+$");

    private final String whole;
    private final int end;
    private int at;
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];

    InlineMarks(String whole, Span part) {
        this.whole = whole;
        this.at = part.start();
        this.end = part.end();
    }

    Projection projection() {
        boolean heading = skipLineStart();
        while (at < end) {
            step();
        }
        if (heading) {
            Matcher closing = CLOSING.matcher(text);
            if (closing.find()) {
                text.setLength(closing.start());
            }
        }
        int[] exact = Arrays.copyOf(offsets, text.length() + 1);
        exact[text.length()] = end;
        return new Projection(text.toString(), exact);
    }

    private void step() {
        char c = whole.charAt(at);
        switch (c) {
            case '`' -> code();
            case '*', '_', '~' -> emphasis(c);
            case '\\' -> escape();
            case '[' -> at++;
            case '!' -> image();
            case ']' -> target();
            case '<' -> tag();
            case '\n' -> {
                keep();
                skipLineStart();
            }
            default -> keep();
        }
    }

    private void keep() {
        keep(whole.charAt(at));
        at++;
    }

    private void keep(char c) {
        if (text.length() + 1 >= offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = at;
        text.append(c);
    }

    /** Whether the line is a heading. */
    private boolean skipLineStart() {
        Matcher begin = LINE.matcher(whole).region(at, end);
        if (!begin.lookingAt()) {
            return false;
        }
        boolean heading = begin.group().contains("#");
        at = begin.end();
        return heading;
    }

    private int run(char c) {
        int to = at;
        while (to < end && whole.charAt(to) == c) {
            to++;
        }
        return to - at;
    }

    private void code() {
        int ticks = run('`');
        String fence = "`".repeat(ticks);
        int close = whole.indexOf(fence, at + ticks);
        if (close < 0 || close + ticks > end) {
            at += ticks;
            return;
        }
        at += ticks;
        while (at < close) {
            keep('*');
            at++;
        }
        at = close + ticks;
    }

    /** A mark stands at the edge of a word; one between spaces or within a word is a sign. */
    private void emphasis(char c) {
        int length = run(c);
        boolean wordBefore = !text.isEmpty() && at > 0 && !Character.isWhitespace(whole.charAt(at - 1));
        boolean wordAfter = at + length < end && !Character.isWhitespace(whole.charAt(at + length));
        boolean within = c == '_'
                && wordBefore
                && wordAfter
                && Character.isLetterOrDigit(whole.charAt(at - 1))
                && Character.isLetterOrDigit(whole.charAt(at + length));
        if (length > 3 || within || (!wordBefore && !wordAfter) || (c == '~' && length < 2)) {
            for (int i = 0; i < length; i++) {
                keep();
            }
        } else {
            at += length;
        }
    }

    private void escape() {
        if (at + 1 < end
                && !Character.isLetterOrDigit(whole.charAt(at + 1))
                && !Character.isWhitespace(whole.charAt(at + 1))) {
            at++;
        }
        keep();
    }

    private void image() {
        if (at + 1 < end && whole.charAt(at + 1) == '[') {
            int close = whole.indexOf(']', at);
            if (close > 0 && close < end) {
                at = close;
                target();
                return;
            }
        }
        keep();
    }

    private void target() {
        Matcher target = TARGET.matcher(whole).region(at, end);
        if (target.lookingAt()) {
            at = target.end();
        } else if (at + 1 < end && whole.charAt(at + 1) == '[') {
            int close = whole.indexOf(']', at + 1);
            at = close > 0 && close < end ? close + 1 : at + 1;
        } else {
            at++;
        }
    }

    private void tag() {
        Matcher tag = TAG.matcher(whole).region(at, end);
        if (tag.lookingAt()) {
            at = tag.end();
        } else {
            keep();
        }
    }
}
