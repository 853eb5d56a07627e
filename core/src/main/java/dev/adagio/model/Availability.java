package dev.adagio.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * When somebody works, and when they have asked not to be interrupted.
 *
 * @param participant whose hours these are
 * @param zone where this person's clock is
 * @param days the days of work
 * @param from when a day of work begins
 * @param until when it ends, later than {@code from}
 * @param focus times set aside for work without interruption
 */
public record Availability(
        Participant participant,
        ZoneId zone,
        Set<DayOfWeek> days,
        LocalTime from,
        LocalTime until,
        List<Period> focus) {

    /**
     * A stretch of time.
     *
     * @param from its first instant
     * @param until the first instant after it
     */
    public record Period(Instant from, Instant until) {
        public Period {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("period ends before it begins: " + from + " to " + until);
            }
        }

        /** Whether this instant lies in the period. */
        public boolean contains(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(until);
        }
    }

    public Availability {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(zone, "zone");
        days = Set.copyOf(days);
        focus = List.copyOf(focus);
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a day of work ends before it begins: " + from + " to " + until);
        }
    }

    /** Whether this person is at work at this instant. */
    public boolean working(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        LocalTime time = local.toLocalTime();
        return days.contains(local.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(until);
    }

    /** Whether this person has set this instant aside for work without interruption. */
    public boolean focused(Instant instant) {
        return focus.stream().anyMatch(period -> period.contains(instant));
    }
}
