package dev.adagio.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import dev.adagio.meeting.Repetition;
import dev.adagio.model.Meeting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** When meetings take place is reckoned as another library reckons it. */
class RepetitionProperties {

    private static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");

    @Property
    void it_takes_place_when_another_library_says(@ForAll("starts") LocalDateTime start, @ForAll("rules") String rule) {
        ZonedDateTime first = start.atZone(ZONE);
        Instant until = first.plusYears(2).toInstant();
        List<Instant> ours = Repetition.starts(meeting(first, rule), Instant.MIN, until).orElseThrow().stream()
                .map(ZonedDateTime::toInstant)
                .toList();
        List<Instant> theirs = theirs(first, rule, until);
        assertThat(ours).as(rule).isEqualTo(theirs);
    }

    @Example
    void in_the_window_are_those_that_begin_in_it() {
        Meeting meeting = meeting(ZonedDateTime.parse("2031-01-06T09:00:00Z"), "FREQ=DAILY;COUNT=10");
        assertThat(Repetition.starts(
                        meeting, Instant.parse("2031-01-08T09:00:00Z"), Instant.parse("2031-01-10T09:00:00Z")))
                .hasValueSatisfying(starts -> assertThat(starts)
                        .extracting(ZonedDateTime::toString)
                        .containsExactly("2031-01-08T09:00Z", "2031-01-09T09:00Z"));
    }

    @Example
    void what_is_not_reckoned_is_not_guessed() {
        for (String rule : List.of(
                "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
                "FREQ=HOURLY",
                "BYDAY=MO",
                "FREQ=DAILY;COUNT=x",
                "now and then",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=WEEKLY;UNTIL=2031")) {
            assertThat(Repetition.starts(
                            meeting(ZonedDateTime.parse("2031-01-06T09:00:00Z"), rule), Instant.MIN, Instant.MAX))
                    .as(rule)
                    .isEmpty();
        }
    }

    private static Meeting meeting(ZonedDateTime start, String rule) {
        return new Meeting("m", "Round", "", start, Duration.ofHours(1), null, List.of(), List.of(), rule, false);
    }

    @SuppressWarnings("JavaUtilDate") // what biweekly counts in
    private static List<Instant> theirs(ZonedDateTime first, String rule, Instant until) {
        VEvent event = Biweekly.parse("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nRRULE:" + rule
                        + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                .first()
                .getEvents()
                .get(0);
        DateIterator dates = event.getRecurrenceRule()
                .getDateIterator(java.util.Date.from(first.toInstant()), TimeZone.getTimeZone(ZONE));
        List<Instant> starts = new ArrayList<>();
        while (dates.hasNext()) {
            Instant next = dates.next().toInstant();
            if (!next.isBefore(until)) {
                break;
            }
            starts.add(next);
        }
        return starts;
    }

    @Provide
    Arbitrary<LocalDateTime> starts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(5, 22))
                .as((day, hour) -> LocalDateTime.of(2031, 1, 1, hour, 30).plusDays(day));
    }

    @Provide
    Arbitrary<String> rules() {
        Arbitrary<String> what = Arbitraries.of(
                "FREQ=DAILY",
                "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
                "FREQ=WEEKLY",
                "FREQ=WEEKLY;BYDAY=MO,WE",
                "FREQ=WEEKLY;BYDAY=SU,SA;WKST=SU",
                "FREQ=WEEKLY;BYDAY=TH;WKST=SU",
                "FREQ=MONTHLY",
                "FREQ=MONTHLY;BYMONTHDAY=1,-1",
                "FREQ=MONTHLY;BYDAY=2TU,-1FR",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "FREQ=YEARLY");
        Arbitrary<String> end = Arbitraries.of(
                "", ";COUNT=7", ";COUNT=60", ";UNTIL=20320615T120000Z", ";INTERVAL=2", ";INTERVAL=3;COUNT=9");
        // biweekly takes every day of FREQ=DAILY;BYDAY whatever the interval, where RFC 5545 takes each second or third
        return Combinators.combine(what, end)
                .as(String::concat)
                .filter(rule -> !(rule.startsWith("FREQ=DAILY;BYDAY") && rule.contains("INTERVAL")));
    }
}
