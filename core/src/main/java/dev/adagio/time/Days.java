package dev.adagio.time;

import dev.adagio.time.Resolution.Assumption;
import dev.adagio.time.Resolution.Open;
import dev.adagio.time.Resolution.Question;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day that is meant.
 *
 * @param today the day it is said on, on the clock that is meant
 * @param over whether the time of day that is meant is over today
 */
record Days(LocalDate today, boolean over) {

    /** Leap days come within eight years. */
    private static final int LEAP = 8;

    static Days from(LocalDateTime now, LocalTime time) {
        return new Days(now.toLocalDate(), !time.isAfter(now.toLocalTime()));
    }

    Found find(Day day, Set<Assumption> assumptions) {
        if (day instanceof Day.Dated dated) {
            return new Found(dated.date(), null);
        } else if (day instanceof Day.FromToday from) {
            return new Found(today.plusDays(from.days()), null);
        } else if (day instanceof Day.Weekly weekly) {
            return weekly(weekly);
        } else if (day instanceof Day.Twofold twofold) {
            return twofold(twofold);
        }
        assumptions.add(Assumption.NEXT_SUCH_DATE);
        return day instanceof Day.Yearly yearly
                ? yearly(yearly.date().getMonthValue(), yearly.date().getDayOfMonth())
                : monthly(((Day.Monthly) day).dayOfMonth());
    }

    /** Said on a Thursday, "Thursday" may be today; said before one, "next Thursday" may be this week's. */
    private Found weekly(Day.Weekly said) {
        int ahead = Math.floorMod(said.day().getValue() - today.getDayOfWeek().getValue(), 7);
        LocalDate coming = today.plusDays(ahead);
        LocalDate ofThisWeek =
                today.plusDays(said.day().getValue() - today.getDayOfWeek().getValue());
        Integer week = said.week();
        if (week == null) {
            return ahead > 0 || over ? new Found(ahead > 0 ? coming : coming.plusWeeks(1), null) : or(coming);
        } else if (week == 0) {
            return new Found(coming, null);
        }
        return ofThisWeek.isAfter(today) ? or(ofThisWeek) : new Found(ofThisWeek.plusWeeks(1), null);
    }

    private static Found or(LocalDate first) {
        return new Found(null, new Open(Question.WHICH_DAY, List.of(first, first.plusWeeks(1))));
    }

    private Found twofold(Day.Twofold said) {
        LocalDate monthFirst = dated(said.first(), said.second(), said.year());
        LocalDate dayFirst = dated(said.second(), said.first(), said.year());
        List<LocalDate> both =
                monthFirst.isBefore(dayFirst) ? List.of(monthFirst, dayFirst) : List.of(dayFirst, monthFirst);
        return new Found(null, new Open(Question.MONTH_OR_DAY_FIRST, both));
    }

    private LocalDate dated(int month, int day, @Nullable Integer year) {
        return year == null ? next(month, day) : LocalDate.of(year, month, day);
    }

    private Found yearly(int month, int day) {
        return new Found(next(month, day), null);
    }

    /** The next day of this name, today included. */
    private LocalDate next(int month, int day) {
        for (int year = today.getYear(); year <= today.getYear() + LEAP; year++) {
            if (YearMonth.of(year, month).isValidDay(day)
                    && !LocalDate.of(year, month, day).isBefore(today)) {
                return LocalDate.of(year, month, day);
            }
        }
        throw new DateTimeException("no such day");
    }

    private Found monthly(int day) {
        for (int ahead = 0; ahead <= 2; ahead++) {
            YearMonth month = YearMonth.from(today).plusMonths(ahead);
            if (month.isValidDay(day) && !month.atDay(day).isBefore(today)) {
                return new Found(month.atDay(day), null);
            }
        }
        throw new DateTimeException("no such day");
    }

    /** A day, or what keeps it open. */
    record Found(@Nullable LocalDate day, @Nullable Open open) {

        Resolution map(Function<LocalDate, Resolution> at) {
            return day != null ? at.apply(day) : Objects.requireNonNull(open);
        }
    }
}
