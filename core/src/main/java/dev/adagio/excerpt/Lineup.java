package dev.adagio.excerpt;

import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Shows lines of one text with the same things marked in them. */
final class Lineup {

    /** Columns that are kept free for what stands behind a span in a long line. */
    private static final int TAIL = 20;

    /** Columns before a span that fills the whole width. */
    private static final int LEAD = 10;

    /** Rather than within a word, a line is cut at a blank not farther than this. */
    private static final int WORD = 12;

    /** More code units than columns, by this factor, are combining characters piled up. */
    private static final int PILE = 8;

    private final String text;
    private final LineMap lines;
    private final Span main;
    private final List<Span> more;
    private final int widest;

    Lineup(String text, LineMap lines, Span main, List<Span> more, int widest) {
        this.text = text;
        this.lines = lines;
        this.main = main;
        this.more = more.stream().filter(span -> !span.isEmpty()).toList();
        this.widest = widest;
    }

    /** One line with what is marked in it. */
    Excerpt.Row row(int number) {
        Span line = lines.span(number);
        Strip strip = marked(line, from(line));
        return new Excerpt.Row(number, "", strip.shown(), strip.marks());
    }

    /** The lines of a span that goes over several, with a rail along them; its middle is left out if it is long. */
    List<Excerpt.Row> rows(int first, int last, int most) {
        boolean whole = last - first < most;
        int head = whole ? last : first + 1;
        int tail = whole ? last + 1 : last - 1;
        List<Excerpt.Row> rows = new ArrayList<>();
        rows.add(opening(first));
        for (int number = first + 1; number <= head; number++) {
            rows.add(railed(number, number == last));
        }
        if (!whole) {
            rows.add(new Excerpt.Row(0, "| ", "", ""));
        }
        for (int number = tail; number <= last; number++) {
            rows.add(railed(number, number == last));
        }
        return rows;
    }

    private Excerpt.Row opening(int number) {
        Span line = lines.span(number);
        String shown = plain(line, line.end()).shown();
        if (text.substring(line.start(), Math.min(main.start(), line.end())).isBlank()) {
            return new Excerpt.Row(number, "/ ", shown, "");
        }
        String marks = " " + "_".repeat(plain(line, main.start()).column() + 1) + "^";
        return new Excerpt.Row(number, "  ", shown, marks);
    }

    private Excerpt.Row railed(int number, boolean closing) {
        Span line = lines.span(number);
        String marks = closing ? "|" + "_".repeat(plain(line, main.end()).column()) + "^" : "";
        return new Excerpt.Row(number, "| ", plain(line, line.end()).shown(), marks);
    }

    /** The beginning of a line, cut where it gets too wide. */
    private Strip plain(Span line, int until) {
        Strip strip = new Strip(false);
        int to = Math.min(Math.min(until, line.end()), ahead(line.start(), line.end(), widest));
        paint(strip, line.start(), to, false);
        if (to < Math.min(until, line.end())) {
            strip.ellipsis();
        }
        return strip;
    }

    private Strip marked(Span line, int from) {
        int to = ahead(from, line.end(), widest);
        Strip strip = new Strip(text.substring(from, to).codePoints().anyMatch(Glyphs::rightToLeft));
        if (from > line.start()) {
            strip.ellipsis();
        }
        paint(strip, from, to, true);
        boolean cut = to < line.end();
        strip.mark(cut && main.start() < to && main.end() > to ? Strip.MAIN : Strip.BLANK);
        if (cut) {
            strip.ellipsis();
            strip.mark(Strip.BLANK);
        } else if (main.start() >= to && lines.span(lines.line(main.start())).equals(line)) {
            strip.caret();
        }
        return strip;
    }

    private void paint(Strip strip, int from, int to, boolean marked) {
        int i = from;
        while (i < to) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (marked) {
                if (main.isEmpty() && main.start() == i) {
                    strip.caret();
                }
                strip.mark(mark(i, next));
            }
            strip.paint(c);
            i = next;
        }
    }

    private char mark(int from, int to) {
        if (main.start() < to && from < main.end()) {
            return Strip.MAIN;
        }
        Span here = new Span(from, to);
        return more.stream().anyMatch(here::overlaps) ? Strip.MORE : Strip.BLANK;
    }

    /** Where to begin a line, so that what is marked is seen with as much around it as there is room for. */
    private int from(Span line) {
        if (ahead(line.start(), line.end(), widest) == line.end()) {
            return line.start();
        }
        Span focus = lines.span(lines.line(main.start())).equals(line)
                ? main
                : more.stream().filter(line::contains).findFirst().orElse(new Span(line.start(), line.start()));
        int start = Math.min(focus.start(), line.end());
        int span = columns(start, Math.min(focus.end(), line.end()));
        int behind = columns(Math.min(focus.end(), line.end()), line.end());
        int from = back(start, line.start(), Math.max(LEAD, widest - span - Math.min(TAIL, behind)));
        if (from > line.start()) {
            int blank = text.indexOf(' ', from);
            return blank >= 0 && blank < Math.min(start, from + WORD) ? blank + 1 : from;
        }
        return from;
    }

    /** The columns of a part of a line, counted up to the width. */
    private int columns(int from, int to) {
        Strip strip = new Strip(false);
        paint(strip, from, ahead(from, to, widest), false);
        return strip.column();
    }

    /** The farthest offset that these columns reach. */
    private int ahead(int from, int limit, int columns) {
        Strip strip = new Strip(false);
        int end = (int) Math.min(limit, from + (long) PILE * widest);
        int i = from;
        while (i < end) {
            int c = text.codePointAt(i);
            strip.paint(c);
            if (strip.column() > columns) {
                return i;
            }
            i = Math.min(limit, i + Character.charCount(c));
        }
        return i;
    }

    /** The offset so many columns before another. */
    private int back(int from, int limit, int columns) {
        int end = (int) Math.max(limit, from - (long) PILE * widest);
        int width = 0;
        int i = from;
        while (i > end) {
            int c = text.codePointBefore(i);
            width += Strip.widest(c);
            if (width > columns) {
                return i;
            }
            i -= Character.charCount(c);
        }
        return i;
    }
}
