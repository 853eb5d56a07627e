package dev.adagio.document;

import dev.adagio.document.Field.Origin;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Labels in front of what they name: {@code Name: value}, bold or plain, several on a line with bars
 * between them, and bold words that have a line to themselves.
 */
final class Labels {

    private static final int LONGEST = 60;
    private static final int LONGEST_LINE = 150;
    private static final int MOST_WORDS = 8;

    private final String text;

    Labels(String text) {
        this.text = text;
    }

    /** The labels on a line with what each names; none where the line does not begin with one. */
    List<Field> on(Span line, Origin origin) {
        List<Field> fields = new ArrayList<>();
        Field field = at(line.start(), line.end(), origin);
        while (field != null) {
            int next = nextLabel(field.value());
            if (next < 0) {
                fields.add(field);
                return fields;
            }
            Span value = Spaces.trim(text, field.value().start(), next);
            fields.add(Field.of(origin, field.name(), unbarred(value)));
            int start = Spaces.skip(text, next + (text.charAt(next) == '|' ? 1 : 0), line.end());
            field = at(start, line.end(), origin);
        }
        return fields;
    }

    private @Nullable Field at(int start, int end, Origin origin) {
        int marks = emphasis(start, end);
        if (marks > 1 && isBoldThroughout(start, end, marks)) {
            Span name = new Span(start + marks, end - marks);
            return Field.of(origin, trimmed(name), new Span(end, end));
        }
        int name = Spaces.skip(text, start + marks, end);
        int most = Math.min(end, name + LONGEST);
        int words = 1;
        for (int at = name; at < most && words <= MOST_WORDS; at++) {
            char c = text.charAt(at);
            if (isColon(at, end)) {
                return at == name ? null : labelled(new Span(name, at), at + 1, end, marks, origin);
            }
            if (marks > 0 && at > name && emphasis(at, end) >= marks) {
                return closed(new Span(name, at), at + marks, end, marks, origin);
            }
            if (c == '|' || ((c == '.' || c == '?' || c == '!' || c == ';') && isSpaceAt(at + 1, end))) {
                return null;
            }
            words += Spaces.isSpace(c) ? 1 : 0;
        }
        return null;
    }

    /** Whether bold words have the line to themselves, and no colon divides them. */
    private boolean isBoldThroughout(int start, int end, int marks) {
        char mark = text.charAt(start);
        boolean enclosed = end - start <= LONGEST_LINE
                && end - start > 2 * marks
                && Spaces.run(text, end - marks, end, mark) == marks
                && text.charAt(end - marks - 1) != ':';
        for (int at = start + marks; enclosed && at < end - marks; at++) {
            enclosed = !isColon(at, end) && emphasis(at, end) < marks;
        }
        return enclosed;
    }

    /** A label whose emphasis ends with its name: its colon follows, or it is bold and has the line to itself. */
    private @Nullable Field closed(Span name, int after, int end, int marks, Origin origin) {
        int at = Spaces.skip(text, after, end);
        if (at == end) {
            return marks > 1 ? Field.of(origin, trimmed(name), new Span(end, end)) : null;
        }
        return isColon(at, end) ? labelled(name, at + 1, end, 0, origin) : null;
    }

    private Field labelled(Span name, int afterColon, int end, int marks, Origin origin) {
        int at = afterColon;
        if (at < end && text.charAt(at) == ':') {
            at++;
        }
        int closing = emphasis(at, end);
        boolean closes = marks > 0 && closing >= marks;
        int to = end;
        if (closes) {
            at += marks;
        } else if (marks > 0) {
            while (to > at && isMark(text.charAt(to - 1))) {
                to--;
            }
        }
        return Field.of(origin, trimmed(name), Spaces.trim(text, Math.min(at, to), to));
    }

    /** Where the value ends because another label begins, or -1. */
    private int nextLabel(Span value) {
        for (int at = value.start(); at < value.end(); at++) {
            char c = text.charAt(at);
            if (c == '|' && at(Spaces.skip(text, at + 1, value.end()), value.end(), Origin.LABEL) != null) {
                return at;
            }
            if (c == '*' && at > value.start() && text.charAt(at - 1) != '*' && emphasis(at, value.end()) == 2) {
                Field next = at(at, value.end(), Origin.LABEL);
                if (next != null && isColonNear(next.name().end(), value.end())) {
                    return at;
                }
            }
        }
        return -1;
    }

    private boolean isColonNear(int nameEnd, int end) {
        return Spaces.has(text, new Span(nameEnd, Math.min(end, nameEnd + 4)), ':');
    }

    /** A colon that ends a name: followed by white space, emphasis or nothing. */
    private boolean isColon(int at, int end) {
        char c = text.charAt(at);
        if (c == '\uff1a') {
            return true;
        }
        return c == ':'
                && (at + 1 == end
                        || isSpaceAt(at + 1, end)
                        || isMark(text.charAt(at + 1))
                        || (text.charAt(at + 1) == ':' && isSpaceAt(at + 2, end)));
    }

    private boolean isSpaceAt(int at, int end) {
        return at >= end || Spaces.isSpace(text.charAt(at));
    }

    private int emphasis(int at, int end) {
        return at < end && isMark(text.charAt(at)) ? Spaces.run(text, at, end, text.charAt(at)) : 0;
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_';
    }

    private Span trimmed(Span name) {
        return Spaces.trim(text, name.start(), name.end());
    }

    private Span unbarred(Span value) {
        int end = value.end();
        while (end > value.start() && (text.charAt(end - 1) == '|' || Spaces.isSpace(text.charAt(end - 1)))) {
            end--;
        }
        return new Span(value.start(), end);
    }
}
