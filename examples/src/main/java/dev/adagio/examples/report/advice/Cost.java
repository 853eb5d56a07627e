package dev.adagio.examples.report.advice;

import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.property.RecurrenceRule;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import dev.adagio.model.Meeting;
import dev.adagio.model.Participant;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;

/**
 * What a meeting takes of the people asked to be there.
 *
 * @param length how long it is
 * @param people how many they are, with whoever called it
 * @param times how often it takes place within four weeks of its start; 1 if it does not repeat
 */
record Cost(Duration length, int people, int times) {

    private static final Duration FOUR_WEEKS = Duration.ofDays(28);
    private static final int MOST_TIMES = 1000;

    /** The cost of a meeting, where its people and its length are known. What takes whole days is no meeting. */
    static Optional<Cost> of(Meeting meeting) {
        Set<Participant> people = new HashSet<>(meeting.required());
        if (meeting.organizer() != null) {
            people.add(meeting.organizer());
        }
        Duration length = meeting.length();
        if (people.size() < 2 || length.isZero() || length.compareTo(Duration.ofDays(1)) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new Cost(length, people.size(), times(meeting)));
    }

    /** Hours of all people together, within four weeks. */
    double hours() {
        return length.toMinutes() / 60.0 * people * times;
    }

    @SuppressWarnings("JavaUtilDate") // what biweekly counts recurrences in
    private static int times(Meeting meeting) {
        ZonedDateTime start = meeting.start();
        if (meeting.recurrence().isEmpty() || start == null) {
            return 1;
        }
        ParseContext context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        RecurrenceRule rule =
                new RecurrenceRuleScribe().parseText(meeting.recurrence(), null, new ICalParameters(), context);
        DateIterator dates = rule.getDateIterator(Date.from(start.toInstant()), TimeZone.getTimeZone(start.getZone()));
        Date end = Date.from(start.toInstant().plus(FOUR_WEEKS));
        int times = 0;
        while (times < MOST_TIMES && dates.hasNext() && dates.next().before(end)) {
            times++;
        }
        return Math.max(1, times);
    }
}
