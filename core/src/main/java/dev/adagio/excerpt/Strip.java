package dev.adagio.excerpt;

/** A piece of a line as a terminal shows it, with marks growing below it. */
final class Strip {

    static final char BLANK = ' ';
    static final char MAIN = '^';
    static final char MORE = '-';

    private static final int TAB = 4;
    private static final String OPEN = "\u27e6";
    private static final String CLOSE = "\u27e7";

    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();
    private final boolean bracketed;
    private int column;
    private boolean joined;
    private char mark = BLANK;
    private int mainAt = -1;

    /** With brackets around what is marked, where marks below would miss it. */
    Strip(boolean bracketed) {
        this.bracketed = bracketed;
    }

    /** From here on characters get this mark. */
    void mark(char next) {
        if (bracketed && mark == MAIN && next != MAIN) {
            add(CLOSE, 1);
        }
        if (bracketed && mark != MAIN && next == MAIN) {
            add(OPEN, 1);
        }
        if (next == MAIN && mainAt < 0) {
            mainAt = column;
        }
        mark = next;
    }

    /** Marks the place between two characters. */
    void caret() {
        if (bracketed) {
            add(OPEN + CLOSE, 2);
        } else {
            set(column);
        }
    }

    void ellipsis() {
        add("\u2026", 1);
    }

    void paint(int c) {
        if (c == '\t') {
            int width = TAB - column % TAB;
            add(" ".repeat(width), width);
        } else {
            String glyph = Glyphs.shown(c);
            boolean swallowed = joined && c > 0x7f && glyph.codePointAt(0) == c;
            add(glyph, swallowed ? 0 : width(c, glyph));
        }
        joined = c == Glyphs.ZERO_WIDTH_JOINER;
    }

    /** The most columns that a character can take up. */
    static int widest(int c) {
        return c == '\t' ? TAB : width(c, Glyphs.shown(c));
    }

    int column() {
        return column;
    }

    String shown() {
        return shown.toString().stripTrailing();
    }

    /** The marks, or nothing where brackets show what they would. */
    String marks() {
        if (bracketed) {
            return "";
        }
        if (mainAt >= 0 && marks.indexOf("^") < 0) {
            // Combining characters have no column of their own.
            set(Math.max(0, mainAt - 1));
        }
        return marks.toString().stripTrailing();
    }

    private static int width(int c, String glyph) {
        return glyph.codePointAt(0) == c ? Glyphs.width(c) : glyph.length();
    }

    private void set(int at) {
        while (marks.length() <= at) {
            marks.append(BLANK);
        }
        marks.setCharAt(at, MAIN);
    }

    private void add(String glyph, int width) {
        shown.append(glyph);
        column += width;
        while (marks.length() < column) {
            marks.append(mark);
        }
    }
}
