package dev.adagio.engine;

import dev.adagio.rule.Finding;

/**
 * Renders reviews as a good compiler would: what was seen, the line with what is meant in it, why it
 * matters, and what would clear it. Immutable and thread-safe.
 */
public final class TextReport {

    /** Without colours. */
    public static final TextReport PLAIN = new TextReport(false);

    /** With colours, as terminals understand them (ANSI X3.64). */
    public static final TextReport COLOURED = new TextReport(true);

    private final boolean coloured;

    private TextReport(boolean coloured) {
        this.coloured = coloured;
    }

    /** The findings and failures of a review, one after the other; a sentence where there are none. */
    public String render(Review review) {
        String page = render(review, "");
        return page.isEmpty() ? "nothing to mend\n" : page;
    }

    /**
     * The findings and failures of a review, one after the other; nothing where there are none.
     *
     * @param heading stands above them, such as the place the message was found in; empty for none
     */
    public String render(Review review, String heading) {
        if (review.findings().isEmpty() && review.failures().isEmpty()) {
            return "";
        }
        Page page = new Page(coloured, review.message().text());
        if (!heading.isEmpty()) {
            page.heading(heading);
        }
        for (Finding finding : review.withFixes()) {
            page.finding(finding);
        }
        for (Failure failure : review.failures()) {
            page.failure(failure);
        }
        return page.toString();
    }
}
