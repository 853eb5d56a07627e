package dev.adagio.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;

/** A unit of time as people count in it. */
public enum TimeUnit {
    MINUTE(ChronoUnit.MINUTES),
    HOUR(ChronoUnit.HOURS),
    DAY(ChronoUnit.DAYS),
    /** A day from Monday to Friday. */
    WORKING_DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    QUARTER(IsoFields.QUARTER_YEARS),
    YEAR(ChronoUnit.YEARS);

    private final TemporalUnit unit;

    TimeUnit(TemporalUnit unit) {
        this.unit = unit;
    }

    TemporalUnit temporal() {
        return unit;
    }

    /** Whether it is counted on the clock and not on the calendar. */
    boolean isClock() {
        return this == MINUTE || this == HOUR;
    }

    /** The last working day of the week, or the last day of any other period, that holds this day. */
    LocalDate lastDay(LocalDate day) {
        return switch (this) {
            case MINUTE, HOUR, DAY, WORKING_DAY -> day;
            case WEEK -> day.plusDays(5L - day.getDayOfWeek().getValue());
            case MONTH -> day.withDayOfMonth(day.lengthOfMonth());
            case QUARTER ->
                day.with(IsoFields.DAY_OF_QUARTER, 1)
                        .plus(1, IsoFields.QUARTER_YEARS)
                        .minusDays(1);
            case YEAR -> day.withDayOfYear(day.lengthOfYear());
        };
    }
}
