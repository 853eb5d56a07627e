package dev.adagio.examples.archive.raw;

/** Writes lines behind as many quotation marks as there are quotations around them. Not thread-safe. */
final class QuotedLines {
    private static final int DEEPEST = 20;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int depth;
    private boolean gap;
    private int gapDepth;
    private boolean space;
    private boolean marked;

    /** Writes text, in which white space is one space unless it is kept. */
    void write(String words, boolean keep) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (keep && c == '\n') {
                lineBreak();
            } else if ((keep && c != '\r') || !Character.isWhitespace(c)) {
                if (space && line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
                line.append(c == '\u00A0' ? ' ' : c);
                space = false;
                marked = false;
            } else {
                space = true;
            }
        }
    }

    /** Begins a line with the mark of a list item. */
    void mark(String mark) {
        line();
        line.setLength(0);
        line.append(mark);
        marked = true;
        space = false;
    }

    /** Keeps a table's cell apart from the one before it. */
    void cell() {
        if (line.length() > 0) {
            line.append(" | ");
        }
    }

    /** Ends the line, if anything is in it. */
    void line() {
        if (line.length() > 0 && !marked) {
            lineBreak();
        }
    }

    /** Ends the line, even an empty one. */
    void lineBreak() {
        boolean empty = line.toString().isBlank();
        if (empty) {
            leaveGap();
        } else {
            if (gap) {
                text.append(marks(gapDepth).stripTrailing()).append('\n');
            }
            text.append(marks(depth)).append(line.toString().stripTrailing()).append('\n');
            gap = false;
        }
        line.setLength(0);
        space = false;
        marked = false;
    }

    /** Ends the line and leaves an empty one before what follows. */
    void paragraph() {
        if (marked) {
            return;
        }
        line();
        leaveGap();
    }

    private void leaveGap() {
        gap = !text.isEmpty();
        gapDepth = depth;
    }

    /** Goes into a quotation, or out of it. */
    void quote(int step) {
        line();
        depth += step;
        gapDepth = Math.min(gapDepth, depth);
    }

    /** All that was written. */
    String text() {
        line();
        return text.toString().stripTrailing();
    }

    private static String marks(int depth) {
        return "> ".repeat(Math.min(depth, DEEPEST));
    }
}
