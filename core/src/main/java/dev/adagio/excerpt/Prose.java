package dev.adagio.excerpt;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** Running text as a terminal shows it: nothing in it moves the cursor or hides. */
public final class Prose {

    private static final Splitter WORDS =
            Splitter.onPattern("\\s+").omitEmptyStrings().trimResults();

    private Prose() {}

    /** The text in one line, with single blanks for all white space. */
    public static String line(String text) {
        return visible(String.join(" ", WORDS.split(text)));
    }

    /**
     * The text in lines of at most so many columns, broken at blanks; a longer word has a line of its own.
     *
     * @return at least one line
     */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (String word : WORDS.split(text)) {
            String shown = visible(word);
            int length = columns(shown);
            if (width > 0 && width + 1 + length > columns) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            line.append(width > 0 ? " " : "").append(shown);
            width += (width > 0 ? 1 : 0) + length;
        }
        if (width > 0 || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.append(Glyphs.shown(c)));
        return shown.toString();
    }

    private static int columns(String shown) {
        Strip strip = new Strip(false);
        shown.codePoints().forEach(strip::paint);
        return strip.column();
    }
}
