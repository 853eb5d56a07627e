package dev.adagio.examples.decisions;

import dev.adagio.decision.Claim;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Diagnostic;
import dev.adagio.decision.Option;
import dev.adagio.decision.Outcome;
import dev.adagio.decision.Place;
import dev.adagio.decision.RecordLink;
import dev.adagio.decision.RoleClaim;
import dev.adagio.decision.StatusStep;
import dev.adagio.excerpt.LineMap;
import dev.adagio.excerpt.Prose;
import dev.adagio.model.Role;
import dev.adagio.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A record as a page for a terminal: what it says, and in which line. */
public final class RecordPage {

    private static final int WIDEST = 96;

    private final DecisionRecord record;
    private final LineMap lines;
    private final StringBuilder page = new StringBuilder();

    /** The page of this record. */
    public RecordPage(DecisionRecord record) {
        this.record = record;
        this.lines = LineMap.of(record.text());
        String number = record.number().isPresent() ? record.number().getAsInt() + ". " : "";
        page.append(number).append(Prose.line(record.title())).append('\n');
        line(record.path());
        for (Claim<?> claim : record.statuses()) {
            line("status: " + word(claim.value()) + place(claim));
        }
        for (StatusStep step : record.history()) {
            line("became " + word(step.status().value()) + " on " + step.date()
                    + step.reason().map(span -> ": " + words(span)).orElse(""));
        }
        for (Claim<LocalDate> claim : record.dates()) {
            line("date: " + claim.value() + place(claim));
        }
        people("deciders", record.deciders());
        people("drivers", record.holders(Role.DRIVE));
        people("consulted", record.consulted());
        people("informed", record.informed());
        people("carried out by", record.holders(Role.EXECUTE));
        record.roles().stream().filter(claim -> claim.role() == Role.VETO).forEach(this::veto);
        people("word given by", record.approvals());
        people("affected", record.affected());
        for (RecordLink link : record.links()) {
            line(word(link.relation()) + (link.partial() ? ", in part: " : ": ") + link.target());
        }
        record.outcome().ifPresent(this::outcome);
        for (Option option : record.options()) {
            line("option: " + option.name() + " (" + word(option.verdict()) + ", for it "
                    + option.pros().size() + ", against it " + option.cons().size() + ")");
        }
        for (Diagnostic diagnostic : record.diagnostics()) {
            line("look at line " + lines.line(diagnostic.span().start()) + ": " + word(diagnostic.kind()));
        }
        page.append('\n');
    }

    private void outcome(Outcome outcome) {
        outcome.chosen().ifPresent(chosen -> line("chosen: " + words(chosen)));
        outcome.because().ifPresent(because -> line("because: " + words(because)));
    }

    private void veto(RoleClaim claim) {
        line("veto: " + claim.person().value()
                + claim.scope().map(span -> " (" + words(span) + ")").orElse(", in what is not said"));
    }

    private void people(String role, List<Claim<String>> claims) {
        if (!claims.isEmpty()) {
            line(role + ": "
                    + String.join(", ", claims.stream().map(Claim::value).toList()));
        }
    }

    private void line(String words) {
        Prose.wrap(words, WIDEST).forEach(part -> page.append("  ").append(part).append('\n'));
    }

    private String words(Span span) {
        return span.of(record.text());
    }

    private String place(Claim<?> claim) {
        if (claim.place() == Place.NAME || claim.place() == Place.SIDECAR) {
            return " (" + (claim.place() == Place.NAME ? "name of the file" : "data beside it") + ")";
        }
        return " (line " + lines.line(claim.span().start()) + ")";
    }

    private static String word(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
