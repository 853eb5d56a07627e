package dev.adagio.examples.report.advice;

import dev.adagio.advice.Advice;
import dev.adagio.advice.Contribution;
import dev.adagio.advice.Counterfactual;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Plan;
import dev.adagio.advice.Remedy;
import dev.adagio.engine.Review;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.report.Report;
import dev.adagio.examples.report.Reviewed;
import dev.adagio.examples.report.Tally;
import dev.adagio.excerpt.Prose;
import dev.adagio.meeting.OffHours;
import dev.adagio.meeting.Toll;
import dev.adagio.model.Meeting;
import dev.adagio.signal.MeetingRequest;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * For people at a terminal: the verdict on each meeting, and on each message that asks for one, with
 * what led to it; at the end, which meetings could be writing, by the hours they take.
 */
public final class AdviceText implements Report {

    private final Writer out;
    private final boolean summed;
    private final boolean planned;
    private final Terms terms;
    private final Ledger ledger = new Ledger();
    private long cancelled;
    private long others;

    /**
     * A report written to and closing {@code out}.
     *
     * @param summed whether to end with the ranking
     * @param planned whether to write below each verdict how it is done
     * @param terms what is known beside the meetings
     */
    public AdviceText(Writer out, boolean summed, boolean planned, Terms terms) {
        this.terms = terms;
        this.out = out;
        this.summed = summed;
        this.planned = planned;
    }

    @Override
    public void reviewed(Reviewed reviewed) throws IOException {
        Advice advice = reviewed.review().advice();
        if (reviewed.item() instanceof Item.MeetingItem item) {
            meeting(reviewed, item, advice);
        } else if (reviewed.review().signals().any(MeetingRequest.class)) {
            String subject = reviewed.review().message().subject();
            verdict(
                    reviewed,
                    subject.isEmpty() ? "asks for a meeting" : quoted(subject) + " asks for a meeting",
                    advice);
            line("");
            if (planned) {
                plan(reviewed.review());
            }
        } else {
            others++;
        }
    }

    private void meeting(Reviewed reviewed, Item.MeetingItem item, Advice advice) throws IOException {
        ledger.add(item, advice);
        Meeting meeting = item.meeting();
        if (meeting.cancelled()) {
            cancelled++;
            return;
        }
        String title = meeting.title().isEmpty() ? "a meeting" : quoted(meeting.title());
        verdict(reviewed, title + Toll.of(meeting).map(toll -> says(toll, item)).orElse(""), advice);
        for (OffHours each : terms.offHours(item)) {
            String clocks = each.clocks().stream().map(LocalTime::toString).collect(Collectors.joining(", "));
            line(String.format(
                    Locale.ROOT,
                    "  for you, who called it: it takes %s outside working hours %,d of %,d times, at %s",
                    Prose.line(each.participant().name()),
                    each.times(),
                    each.of(),
                    clocks));
        }
        line("");
        if (planned) {
            plan(reviewed.review());
        }
    }

    private void verdict(Reviewed reviewed, String title, Advice advice) throws IOException {
        line(reviewed.item().origin() + " \u00b7 " + title);
        line(String.format(
                Locale.ROOT, "  %s, %d%% sure", meaning(advice.mode()), Math.round(advice.confidence() * 100)));
        if (advice.contributions().isEmpty()) {
            line("         nothing known speaks for either");
        }
        for (Contribution factor : advice.contributions()) {
            String weight = factor.factor().decides() == null
                    ? String.format(Locale.ROOT, "%+5.1f", factor.weight())
                    : String.format("%5s", factor.factor().decides().word());
            line("  " + weight + "  " + factor.factor().id() + ": "
                    + Prose.line(factor.evidence().says()));
        }
        for (Counterfactual turn : Turning.away(reviewed.review())) {
            String changes = turn.changes().stream().map(Remedy::says).collect(Collectors.joining("; "));
            line("         " + (turn.then().mode() == Mode.ASYNC ? "in writing" : "at the same time") + " if: "
                    + changes);
        }
    }

    /** As Markdown, indented so that it is not taken for the next verdict. */
    private void plan(Review review) throws IOException {
        Optional<Plan> plan = Turning.planned(review);
        if (plan.isPresent()) {
            out.write(plan.get().markdown().indent(4));
            line("");
        }
    }

    private String says(Toll toll, Item.MeetingItem item) {
        int times = item.repeats().starts().size();
        int optional = item.meeting().optional().size();
        String money = terms.rate() == null ? "" : ", " + terms.rate().of(toll.hours());
        return String.format(
                Locale.ROOT,
                " \u00b7 %d min, %d people%s: %.1f hours%s%s",
                toll.length().toMinutes(),
                toll.people(),
                optional == 0 ? "" : " and " + optional + " who may stay away",
                toll.hours(),
                money,
                times > 1 ? ", " + times + " times in a year" : "");
    }

    private static String meaning(Mode mode) {
        return switch (mode) {
            case SYNC -> "at the same time";
            case ASYNC -> "in writing";
            case EITHER -> "first in writing, then a call if that does not settle it";
        };
    }

    @Override
    public void problem(Problem problem) {}

    @Override
    public void end(Tally tally) throws IOException {
        if (summed) {
            out.write(LedgerText.of(ledger, terms.rate()));
            line(String.format(
                    Locale.ROOT,
                    "passed over: messages that ask for no meeting %,d, meetings called off %,d",
                    others,
                    cancelled));
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void line(String line) throws IOException {
        out.write(line + "\n");
    }

    private static String quoted(String title) {
        return "\u201c" + Prose.line(title) + "\u201d";
    }
}
