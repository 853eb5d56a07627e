package dev.adagio.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A day as a text says it. */
public sealed interface Day {

    /** A date with its year: "2026-06-12". */
    record Dated(LocalDate date) implements Day {
        public Dated {
            Objects.requireNonNull(date, "date");
        }
    }

    /** A date without a year: "12 June". */
    record Yearly(MonthDay date) implements Day {
        public Yearly {
            Objects.requireNonNull(date, "date");
        }
    }

    /** A day of a month that is not said: "the 12th". */
    record Monthly(int dayOfMonth) implements Day {}

    /**
     * A day of the week: "Thursday", "next Thursday".
     *
     * @param day which
     * @param week 0 for "this", 1 for "next"; null where it is not said
     */
    record Weekly(DayOfWeek day, @Nullable Integer week) implements Day {
        public Weekly {
            Objects.requireNonNull(day, "day");
        }
    }

    /** A day counted from the day the text was sent: 0 for "today", 1 for "tomorrow". */
    record FromToday(int days) implements Day {}

    /**
     * A date in two numbers that is read in two ways: "04/05".
     *
     * @param first the first number, from 1 to 12
     * @param second the second number, from 1 to 12, another one
     * @param year the year, or null where it is not said
     */
    record Twofold(int first, int second, @Nullable Integer year) implements Day {}
}
