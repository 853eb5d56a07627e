package dev.adagio.examples.report.html;

import dev.adagio.advice.Contribution;
import dev.adagio.model.Meeting;
import dev.adagio.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is shown, with how many people are asked to come and not who.
 *
 * @param number which subject it is, from 0, in the order of the input
 * @param origin the file and line it was read from
 * @param title its title
 * @param text its description, cut where it is very long
 * @param start when it starts, in its own zone (ISO 8601), or null where unknown
 * @param minutes how long it takes; 0 where unknown
 * @param required how many people have to be there
 * @param optional how many may stay away
 * @param recurrence how it repeats, or empty
 * @param cancelled whether it was called off
 * @param advice whether it needs everybody at once, as a word
 * @param sure how sure that is, in hundredths
 * @param reasons what decided, the weightiest first
 * @param found what was found in its description
 */
record ShownMeeting(
        long number,
        String origin,
        String title,
        String text,
        @Nullable String start,
        long minutes,
        int required,
        int optional,
        String recurrence,
        boolean cancelled,
        String advice,
        long sure,
        List<Reason> reasons,
        List<Found> found) {

    private static final int LONGEST = 1_200;
    private static final int LONGEST_TITLE = 300;
    private static final int REASONS = 5;

    /**
     * What speaks for meeting or for writing.
     *
     * @param title what it means
     * @param says what was seen
     * @param weight above 0 for the same time, below 0 for own time
     * @param decides whether it decides whatever else holds
     */
    record Reason(String title, String says, double weight, boolean decides) {
        static Reason of(Contribution contribution) {
            return new Reason(
                    contribution.factor().title(),
                    contribution.evidence().says(),
                    Math.round(100 * contribution.weight()) / 100.0,
                    contribution.factor().decides() != null);
        }
    }

    static ShownMeeting of(Subject subject, Meeting meeting, Map<String, RuleInfo> rules) {
        String text = Shown.cut(meeting.description(), LONGEST);
        return new ShownMeeting(
                subject.number(),
                subject.reviewed().item().origin().toString(),
                Shown.cut(meeting.title(), LONGEST_TITLE),
                text,
                meeting.start() == null
                        ? null
                        : meeting.start().toOffsetDateTime().toString(),
                meeting.length().toMinutes(),
                meeting.required().size(),
                meeting.optional().size(),
                meeting.recurrence(),
                meeting.cancelled(),
                subject.advice().mode().word(),
                Math.round(100 * subject.advice().confidence()),
                subject.advice().contributions().stream()
                        .limit(REASONS)
                        .map(Reason::of)
                        .toList(),
                Found.in(subject.message(), text.length(), subject.findings(), rules));
    }

    /** Roughly how many characters it takes. */
    long size() {
        return 600L
                + title.length()
                + text.length()
                + found.stream().mapToLong(Found::size).sum();
    }
}
