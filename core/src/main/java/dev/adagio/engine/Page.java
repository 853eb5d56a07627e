package dev.adagio.engine;

import dev.adagio.excerpt.Excerpt;
import dev.adagio.excerpt.LineMap;
import dev.adagio.excerpt.Prose;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rule.Edit;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Fix;
import dev.adagio.rule.Place;
import dev.adagio.rule.Severity;
import dev.adagio.text.Span;
import java.time.Instant;
import java.util.List;

/** The findings of one text, growing line by line. */
final class Page {

    private static final int WIDEST = 96;

    /** A fix within more characters than these is told by its label alone. */
    private static final int MOST_FIXED = 4000;

    private final StringBuilder out = new StringBuilder();
    private final Ink ink;
    private final String text;
    private final LineMap lines;

    Page(boolean coloured, String text) {
        this.ink = new Ink(coloured);
        this.text = text;
        this.lines = LineMap.of(text);
    }

    void heading(String heading) {
        out.append(ink.strong(Prose.line(heading))).append("\n\n");
    }

    void finding(Finding finding) {
        Severity severity = finding.severity();
        out.append(ink.of(severity, severity.word() + "[" + finding.rule() + "]"))
                .append(ink.strong(": " + Prose.line(finding.seen())));
        if (finding.confidence() < 1) {
            out.append(ink.faint(" (" + Math.round(finding.confidence() * 100) + "% sure)"));
        }
        out.append('\n');
        String gutter = finding.places().isEmpty() ? excerpt(finding) : places(finding);
        note(gutter, "why", finding.why());
        note(gutter, "clears", finding.remedy());
        if (finding.fix() != null) {
            fix(gutter, finding.fix());
        }
        out.append('\n');
    }

    /** The words of the text, and the gutter beside them. */
    private String excerpt(Finding finding) {
        Excerpt excerpt = Excerpt.of(text, lines, finding.span(), finding.evidence(), WIDEST);
        out.append(excerpt.framed(ink::frame, marks -> ink.of(finding.severity(), marks)));
        return " ".repeat(excerpt.margin());
    }

    /** Each place beyond the text with its words in one line, and the gutter beside them. */
    private String places(Finding finding) {
        for (Place place : finding.places()) {
            line("  " + ink.frame("-->"), " " + name(place));
            if (!place.quote().isBlank()) {
                line("   " + ink.frame("|"), " " + ink.of(finding.severity(), shortened(Prose.line(place.quote()))));
            }
        }
        return "   ";
    }

    private static String name(Place place) {
        if (place instanceof Place.InField in) {
            return Prose.line(in.kind() + " " + in.id() + ", " + in.field());
        }
        Message message = ((Place.InMessage) place).message();
        Participant sender = message.sender();
        Instant sentAt = message.sentAt();
        return Prose.line("message " + message.id())
                + (sender == null ? "" : " by " + Prose.line(sender.name()))
                + (sentAt == null ? "" : ", " + sentAt);
    }

    private static String shortened(String line) {
        if (line.length() <= WIDEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(WIDEST - 2)) ? WIDEST - 2 : WIDEST - 1;
        return line.substring(0, end) + "\u2026";
    }

    void failure(Failure failure) {
        String head = ink.of(Severity.ERROR, "failure[" + failure.source() + "]");
        out.append(head).append(ink.strong(": " + Prose.line(failure.says()))).append("\n\n");
    }

    private void note(String gutter, String name, String says) {
        String indent = gutter + "  " + " ".repeat(name.length() + 2);
        List<String> wrapped = Prose.wrap(says, WIDEST - indent.length());
        line(gutter + ink.frame("="), " " + ink.strong(name + ":") + " " + wrapped.get(0));
        for (String more : wrapped.subList(1, wrapped.size())) {
            line(indent, more);
        }
    }

    /** What a fix does, and the lines before and after it where it does not change too much. */
    private void fix(String gutter, Fix fix) {
        note(gutter, "fix", fix.label());
        Span changed = fix.edits()
                .get(0)
                .span()
                .join(fix.edits().get(fix.edits().size() - 1).span());
        Span region = lines.span(lines.line(changed.start())).join(lines.span(lines.line(changed.end())));
        if (region.length() > MOST_FIXED) {
            return;
        }
        String before = region.of(text);
        String after = new Fix(fix.label(), moved(fix.edits(), region.start())).apply(before);
        int from = changed.start() - region.start();
        int to = changed.end() - region.start();
        for (String gone : around(before, new Span(from, to))) {
            line(gutter + "  ", ink.removed("- " + gone));
        }
        for (String come : around(after, new Span(from, to + after.length() - before.length()))) {
            line(gutter + "  ", ink.added("+ " + come));
        }
    }

    private static List<String> around(String text, Span span) {
        return Excerpt.of(text, LineMap.of(text), span, List.of(), WIDEST).rows().stream()
                .map(row -> row.line() == 0 ? "..." : row.text())
                .toList();
    }

    private static List<Edit> moved(List<Edit> edits, int offset) {
        return edits.stream()
                .map(edit -> new Edit(
                        new Span(edit.span().start() - offset, edit.span().end() - offset), edit.replacement()))
                .toList();
    }

    private void line(String before, String rest) {
        out.append((before + rest).stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
