package dev.adagio.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;

/** What a word takes part in saying about time, whatever its language. */
sealed interface TimeWord {

    /** "Thursday". */
    record Weekday(DayOfWeek day) implements TimeWord {}

    /** "June". */
    record OfMonth(Month month) implements TimeWord {}

    /** "Tomorrow": a day counted from today. */
    record FromToday(int days) implements TimeWord {}

    /** "This", "next": which week, or which day of this name. */
    record Which(int offset) implements TimeWord {}

    /** "Noon". */
    record At(LocalTime time) implements TimeWord {}

    /** "Morning", and when it is over. */
    record Part(LocalTime end) implements TimeWord {}

    /** "EOD", "EOW": the end of a stretch of the calendar. */
    record EndOfUnit(TimeUnit unit) implements TimeWord {}

    /** A number, in digits or words. */
    record Count(int value, boolean ordinal) implements TimeWord {}

    /** "Hours". */
    record OfUnit(TimeUnit unit) implements TimeWord {}

    /** "Am", "pm". */
    record Meridiem(boolean afternoon) implements TimeWord {}

    /** "CET", "your time". */
    record OfZone(Zone zone) implements TimeWord {}

    /** "2026-06-12". */
    record Date(LocalDate date) implements TimeWord {}

    /** "04/05"; {@code dayFirst} where the language knows it for a day of May. */
    record TwoNumbers(int first, int second, int year, boolean dayFirst) implements TimeWord {}

    /** Words that mean no time by themselves. */
    enum Mark implements TimeWord {
        /** "End of". */
        END,
        /** "In", "within": what follows is counted from now. */
        FROM_NOW,
        /** "At": a number that follows is an hour. */
        AT,
        /** "El" in "el 12": a number right behind it is a day of the month. */
        ON,
        /** "Working": the days that follow are working days. */
        WORKING,
        /** "Call", "release". */
        OCCASION,
        /** "By", "the". */
        NOTHING
    }
}
