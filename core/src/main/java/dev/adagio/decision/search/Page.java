package dev.adagio.decision.search;

import java.util.Objects;

/**
 * The text of a record, and where it lies.
 *
 * @param path where
 * @param text all of it
 */
public record Page(String path, String text) {

    private static final int LONGEST_DATA = 5_000;

    /** A page. */
    public Page {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
    }

    /** The end of the first heading, or of the first line: what stands up to there counts as the title. */
    int titleEnd() {
        int start = text.startsWith("# ") || text.startsWith("= ") ? 0 : heading();
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private int heading() {
        for (int at = text.indexOf("\n"); at >= 0 && at < LONGEST_DATA; at = text.indexOf("\n", at + 1)) {
            if (text.startsWith("# ", at + 1) || text.startsWith("= ", at + 1)) {
                return at + 1;
            }
        }
        return 0;
    }
}
