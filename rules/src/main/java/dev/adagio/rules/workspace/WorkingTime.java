package dev.adagio.rules.workspace;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Time without Saturdays and Sundays (UTC), since nobody is expected to act in it. */
public final class WorkingTime {

    private static final int WEEK = 7;
    private static final int WORKING_DAYS = 5;

    private WorkingTime() {}

    /** How much of it lies between two instants; zero where the second is not later. */
    public static Duration between(Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return Duration.ZERO;
        }
        return since(until).minus(since(from));
    }

    /** Since a Monday far back. */
    private static Duration since(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        long days = day.toEpochDay() - MONDAY.toEpochDay();
        long inWeek = Math.floorMod(days, WEEK);
        Duration whole = Duration.ofDays(Math.floorDiv(days, WEEK) * WORKING_DAYS + Math.min(inWeek, WORKING_DAYS));
        boolean free = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return free
                ? whole
                : whole.plus(Duration.between(day.atStartOfDay(ZoneOffset.UTC).toInstant(), instant));
    }

    private static final LocalDate MONDAY = LocalDate.of(1970, 1, 5);
}
