package dev.adagio.engine;

import dev.adagio.rule.Finding;
import dev.adagio.rule.Fix;
import dev.adagio.text.Span;

/** Renders a review as a good compiler would: the line, what is meant in it, why, and what would clear it. */
public final class TextReport {

    /** Without colours. */
    public static final TextReport PLAIN = new TextReport();

    private static final int WIDEST = 100;

    private TextReport() {}

    /** The findings and failures of a review, one after the other; a sentence where there are none. */
    public String render(Review review) {
        StringBuilder out = new StringBuilder();
        String text = review.message().text();
        for (Finding finding : review.findings()) {
            finding(out, text, finding);
        }
        for (Failure failure : review.failures()) {
            out.append("failure[")
                    .append(failure.source())
                    .append("]: ")
                    .append(failure.says())
                    .append("\n\n");
        }
        return out.isEmpty() ? "nothing to mend\n" : out.toString();
    }

    private static void finding(StringBuilder out, String text, Finding finding) {
        Excerpt excerpt = Excerpt.of(text, finding.span(), WIDEST);
        String number = Integer.toString(excerpt.line());
        String margin = " ".repeat(number.length());
        out.append(finding.severity().word()).append('[').append(finding.rule()).append("]: ");
        out.append(finding.seen()).append('\n');
        out.append(margin).append(" |\n");
        out.append(number).append(" | ").append(excerpt.text()).append('\n');
        out.append(margin).append(" | ").append(excerpt.underline()).append('\n');
        out.append(margin).append(" = why: ").append(finding.why()).append('\n');
        out.append(margin).append(" = clears: ").append(finding.remedy()).append('\n');
        Fix fix = finding.fix();
        if (fix != null) {
            out.append(margin).append(" = fix: ").append(fix.label()).append('\n');
        }
        out.append('\n');
    }

    /**
     * One line of a text with a part of it underlined.
     *
     * @param line its number, counted from 1
     * @param text what is shown of it
     * @param underline blanks and carets to stand below
     */
    record Excerpt(int line, String text, String underline) {

        static Excerpt of(String text, Span span, int widest) {
            int lineStart = text.lastIndexOf('\n', span.start() - 1) + 1;
            int newline = text.indexOf('\n', span.start());
            int lineEnd = newline < 0 ? text.length() : newline;
            int from = Math.max(lineStart, Math.min(span.start() - widest / 3, lineEnd - widest));
            int to = Math.min(lineEnd, from + widest);
            String shown =
                    (from > lineStart ? "..." : "") + visible(text.substring(from, to)) + (to < lineEnd ? "..." : "");
            int before = span.start() - from + (from > lineStart ? 3 : 0);
            int length = Math.max(1, Math.min(span.end(), to) - span.start());
            int line = 1
                    + (int) text.substring(0, lineStart)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            return new Excerpt(line, shown, " ".repeat(before) + "^".repeat(length));
        }

        /** Control characters would move what is underlined. */
        private static String visible(String text) {
            return text.codePoints()
                    .map(c -> Character.isISOControl(c) ? ' ' : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }
}
