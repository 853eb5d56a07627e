package dev.adagio.examples.report.triage;

import dev.adagio.advice.Contribution;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Plan;
import dev.adagio.advice.Remedy;
import dev.adagio.engine.Review;
import dev.adagio.examples.archive.item.Item.MeetingItem;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.report.Reviewed;
import dev.adagio.examples.report.advice.Terms;
import dev.adagio.examples.report.advice.Turning;
import dev.adagio.meeting.OffHours;
import dev.adagio.meeting.Toll;
import dev.adagio.model.Meeting;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the page says of one meeting, or of one message that asks for one.
 *
 * @param title what it is about, or empty
 * @param origin where it was found
 * @param mode what is advised
 * @param sure how sure that is, in hundredths
 * @param facts when it is and what it takes, in words
 * @param reasons what decided, the weightiest first
 * @param turns what would turn the verdict, each on its own
 * @param notes what only its reader is told
 * @param plan how it is done as advised, in Markdown, or empty
 */
record Card(
        String title,
        String origin,
        Mode mode,
        long sure,
        List<String> facts,
        List<Reason> reasons,
        List<String> turns,
        List<String> notes,
        String plan) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    /**
     * What speaks for one way.
     *
     * @param says what was seen
     * @param factor what it is called
     * @param weight above 0 for the same time, below 0 for writing
     * @param decides whether it decides whatever else holds
     */
    record Reason(String says, String factor, double weight, boolean decides) {
        static Reason of(Contribution contribution) {
            return new Reason(
                    contribution.evidence().says(),
                    contribution.factor().id(),
                    contribution.weight(),
                    contribution.factor().decides() != null);
        }
    }

    Card {
        facts = List.copyOf(facts);
        reasons = List.copyOf(reasons);
        turns = List.copyOf(turns);
        notes = List.copyOf(notes);
    }

    static Card of(MeetingItem item, Review review, Terms terms) {
        Meeting meeting = item.meeting();
        return of(
                meeting.title(),
                item.origin(),
                review,
                facts(item, terms),
                terms.offHours(item).stream().map(Card::note).toList());
    }

    /** Of a message that asks for a meeting. */
    static Card of(Reviewed asking) {
        return of(asking.review().message().subject(), asking.item().origin(), asking.review(), List.of(), List.of());
    }

    private static Card of(String title, Origin origin, Review review, List<String> facts, List<String> notes) {
        return new Card(
                title.strip(),
                origin.toString(),
                review.advice().mode(),
                Math.round(100 * review.advice().confidence()),
                facts,
                review.advice().contributions().stream().map(Reason::of).toList(),
                Turning.away(review).stream()
                        .map(turn -> turn.changes().stream().map(Remedy::says).collect(Collectors.joining("; and ")))
                        .toList(),
                notes,
                Turning.planned(review).map(Plan::markdown).orElse(""));
    }

    private static List<String> facts(MeetingItem item, Terms terms) {
        Meeting meeting = item.meeting();
        List<String> facts = new ArrayList<>();
        if (meeting.start() != null) {
            facts.add(DAY.format(meeting.start()) + " ("
                    + meeting.start()
                            .getZone()
                            .getDisplayName(TextStyle.NARROW, Locale.ROOT)
                            .replaceFirst("^Z$", "UTC") + ")");
        }
        int times = item.repeats().starts().size();
        if (times > 1) {
            facts.add(times + " times in a year");
        }
        Toll.of(meeting).ifPresent(toll -> {
            int optional = meeting.optional().size();
            facts.add(toll.length().toMinutes() + " min \u00d7 " + toll.people() + " people"
                    + (optional == 0 ? "" : " and " + optional + " who may stay away"));
            String money = terms.rate() == null ? "" : " (" + terms.rate().of(toll.hours()) + ")";
            facts.add(String.format(Locale.ROOT, "%.1f person-hours each time%s", toll.hours(), money));
        });
        return facts;
    }

    private static String note(OffHours each) {
        return String.format(
                Locale.ROOT,
                "For you, who called it: it takes %s outside working hours %,d of %,d times, at %s.",
                each.participant().name(),
                each.times(),
                each.of(),
                each.clocks().stream().map(LocalTime::toString).collect(Collectors.joining(", ")));
    }

    /** Whether anything known speaks for either way. */
    boolean weighed() {
        return !reasons.isEmpty();
    }
}
