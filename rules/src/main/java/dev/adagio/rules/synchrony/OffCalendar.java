package dev.adagio.rules.synchrony;

import dev.adagio.meeting.Repetition;
import dev.adagio.model.Availability;
import dev.adagio.model.Meeting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When meetings take people outside their working hours in the year to come, with whatever the clocks of each do in it.
 * Reckoned once a day. Thread-safe.
 */
final class OffCalendar {

    /** The calendar of meetings, for people who work at these hours; the same instance for the same hours. */
    static final Function<List<Availability>, Function<List<Meeting>, OffCalendar>> KEPT = OffCalendar::kept;

    private final List<Meeting> meetings;
    private final Map<String, Availability> hours;
    private final AtomicReference<@Nullable Day> last = new AtomicReference<>();

    private record Day(LocalDate day, List<Entry> entries) {}

    /**
     * A meeting that takes somebody outside their hours.
     *
     * @param meeting the meeting
     * @param starts when it begins from that day on
     * @param off of those the ones that do
     */
    record Entry(Meeting meeting, List<ZonedDateTime> starts, List<Off> off) {

        /** How many times it begins from an instant on. */
        long from(Instant at) {
            return starts.stream()
                    .filter(start -> !start.toInstant().isBefore(at))
                    .count();
        }
    }

    /**
     * Once outside somebody's hours.
     *
     * @param start when it begins
     * @param clocks the hours at which it begins on the clocks of those who do not work then
     */
    record Off(ZonedDateTime start, Set<LocalTime> clocks) {}

    private OffCalendar(List<Meeting> meetings, Map<String, Availability> hours) {
        this.meetings = meetings;
        this.hours = hours;
    }

    private static Function<List<Meeting>, OffCalendar> kept(List<Availability> availabilities) {
        Map<String, Availability> hours = new HashMap<>();
        availabilities.forEach(each -> hours.putIfAbsent(each.participant().id(), each));
        return meetings -> new OffCalendar(
                meetings.stream()
                        .filter(meeting -> meeting.organizer() != null && !meeting.cancelled())
                        .toList(),
                hours);
    }

    /** What begins from a day on, of meetings that do so outside somebody's hours. */
    List<Entry> from(LocalDate day) {
        Day known = last.get();
        if (known == null || !known.day().equals(day)) {
            known = new Day(day, reckoned(day));
            last.set(known);
        }
        return known.entries();
    }

    private List<Entry> reckoned(LocalDate day) {
        Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant until = day.plusYears(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        List<Entry> entries = new ArrayList<>();
        for (Meeting meeting : meetings) {
            List<ZonedDateTime> starts = Repetition.starts(meeting, from, until).orElseGet(() -> first(meeting));
            List<Off> off = new ArrayList<>();
            for (ZonedDateTime start : starts) {
                Set<LocalTime> clocks = clocks(meeting, start);
                if (!clocks.isEmpty()) {
                    off.add(new Off(start, clocks));
                }
            }
            if (!off.isEmpty()) {
                entries.add(new Entry(meeting, starts, off));
            }
        }
        return entries;
    }

    /** What a rule that is not reckoned begins with. */
    private static List<ZonedDateTime> first(Meeting meeting) {
        ZonedDateTime start = meeting.start();
        return start == null ? List.of() : List.of(start);
    }

    private Set<LocalTime> clocks(Meeting meeting, ZonedDateTime start) {
        Set<LocalTime> clocks = new TreeSet<>();
        meeting.required().forEach(person -> {
            Availability availability = hours.get(person.id());
            if (availability != null && !availability.working(start.toInstant())) {
                clocks.add(start.withZoneSameInstant(availability.zone()).toLocalTime());
            }
        });
        return clocks;
    }
}
