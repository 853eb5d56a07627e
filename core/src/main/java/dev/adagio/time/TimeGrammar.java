package dev.adagio.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts words about time together. Their order hardly matters: each fills a place, and what fills one
 * twice, or fits nowhere, makes the whole unknown. For one use.
 */
final class TimeGrammar {

    private static final int NOON = 12;

    private static final int FIRST_YEAR = 1900;

    private @Nullable Day day;
    private @Nullable TimeOfDay time;
    private @Nullable Zone zone;
    private @Nullable Month month;
    private @Nullable Integer number;
    private @Nullable Integer dayOfMonth;
    private @Nullable Integer year;
    private @Nullable Integer which;
    private @Nullable TimeUnit unit;
    private boolean ends;
    private boolean fromNow;
    private boolean hour;
    private boolean dated;
    private boolean working;
    private boolean occasion;
    private boolean broken;

    private TimeGrammar() {}

    static Optional<TimeExpression> read(List<TimeWord> words) {
        TimeGrammar grammar = new TimeGrammar();
        for (TimeWord word : words) {
            grammar.add(word);
        }
        try {
            return grammar.broken ? Optional.empty() : Optional.ofNullable(grammar.result());
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private void add(TimeWord word) {
        if (word instanceof TimeWord.Weekday weekday) {
            day(new Day.Weekly(weekday.day(), which));
            which = null;
        } else if (word instanceof TimeWord.FromToday from) {
            day(new Day.FromToday(from.days()));
        } else if (word instanceof TimeWord.Date date) {
            day(new Day.Dated(date.date()));
        } else if (word instanceof TimeWord.TwoNumbers two) {
            twoNumbers(two);
        } else if (word instanceof TimeWord.OfMonth of) {
            month(of.month());
        } else if (word instanceof TimeWord.At at) {
            time(new TimeOfDay.Clock(at.time()));
        } else if (word instanceof TimeWord.Part part) {
            part(part.end());
        } else if (word instanceof TimeWord.Meridiem meridiem) {
            meridiem(meridiem.afternoon());
        } else if (word instanceof TimeWord.Count said) {
            number(said);
        } else if (word instanceof TimeWord.OfZone of) {
            zone(of.zone());
        } else {
            addMark(word);
        }
        dated = word == TimeWord.Mark.ON;
    }

    private void addMark(TimeWord word) {
        if (word instanceof TimeWord.Which of) {
            which(of.offset());
        } else if (word instanceof TimeWord.EndOfUnit of) {
            ends = true;
            unit(of.unit());
        } else if (word instanceof TimeWord.OfUnit of) {
            unit(working && of.unit() == TimeUnit.DAY ? TimeUnit.WORKING_DAY : of.unit());
        } else {
            ends |= word == TimeWord.Mark.END;
            fromNow |= word == TimeWord.Mark.FROM_NOW;
            hour |= word == TimeWord.Mark.AT;
            working |= word == TimeWord.Mark.WORKING;
            occasion |= word == TimeWord.Mark.OCCASION;
        }
    }

    /** "Next Thursday"; some languages say it behind the day. */
    private void which(int said) {
        if (which == null && day instanceof Day.Weekly weekly && weekly.week() == null) {
            day = new Day.Weekly(weekly.day(), said);
            return;
        }
        broken |= which != null;
        which = said;
    }

    private void day(Day said) {
        broken |= day != null;
        day = said;
    }

    private void time(TimeOfDay said) {
        broken |= time != null;
        time = said;
    }

    private void zone(Zone said) {
        broken |= zone != null;
        zone = said;
        hour |= number != null;
    }

    private void unit(TimeUnit said) {
        // "EOD Thursday", "end of the working day": the end of a day is a time of it.
        if (ends && (said == TimeUnit.DAY || said == TimeUnit.WORKING_DAY)) {
            time(new TimeOfDay.EndOfWork());
            ends = false;
            return;
        }
        // "At 16 hours": the number is an hour already.
        if (hour && said == TimeUnit.HOUR) {
            return;
        }
        broken |= unit != null;
        unit = said;
    }

    private void month(Month said) {
        broken |= month != null;
        month = said;
        if (number != null) {
            broken |= dayOfMonth != null;
            dayOfMonth = number;
            number = null;
        }
    }

    private void number(TimeWord.Count said) {
        if (month != null && dayOfMonth != null && said.value() >= FIRST_YEAR) {
            broken |= year != null;
            year = said.value();
        } else if (dated || said.ordinal() || (month != null && dayOfMonth == null)) {
            broken |= dayOfMonth != null;
            dayOfMonth = said.value();
        } else {
            broken |= number != null;
            number = said.value();
        }
    }

    private void twoNumbers(TimeWord.TwoNumbers said) {
        boolean dayFirst = said.second() >= 1 && said.second() <= NOON;
        boolean monthFirst = said.first() >= 1 && said.first() <= NOON && !(dayFirst && said.dayFirst());
        if (monthFirst && dayFirst && said.first() != said.second()) {
            day(new Day.Twofold(said.first(), said.second(), said.year() == 0 ? null : said.year()));
        } else if (monthFirst || dayFirst) {
            month = Month.of(monthFirst ? said.first() : said.second());
            dayOfMonth = monthFirst ? said.second() : said.first();
            year = said.year() == 0 ? null : said.year();
        } else {
            broken = true;
        }
    }

    /** "Tomorrow morning", "4 in the afternoon". */
    private void part(LocalTime end) {
        if (number != null && number <= NOON) {
            meridiem(end.isAfter(LocalTime.NOON));
        } else {
            time(new TimeOfDay.Within(end));
            if (day == null && which != null && which == 0) {
                day(new Day.FromToday(0));
                which = null;
            }
        }
    }

    private void meridiem(boolean afternoon) {
        Integer hours = number;
        if (hours != null && hours >= 1 && hours <= NOON) {
            number = null;
            time(new TimeOfDay.Clock(LocalTime.of(hours % NOON + (afternoon ? NOON : 0), 0)));
        } else if (time instanceof TimeOfDay.Clock clock && clock.time().getHour() <= NOON) {
            LocalTime said = clock.time();
            time = new TimeOfDay.Clock(said.withHour(said.getHour() % NOON + (afternoon ? NOON : 0)));
        } else {
            broken = true;
        }
    }

    private @Nullable TimeExpression result() {
        if (unit != null) {
            return overUnits(unit);
        }
        if (number != null) {
            if (!hour || number > 24) {
                return null;
            }
            time(
                    number > NOON || number == 0
                            ? new TimeOfDay.Clock(LocalTime.of(number % 24, 0))
                            : new TimeOfDay.Hour(number));
        }
        if (dayOfMonth != null) {
            day(ofMonth(dayOfMonth));
        } else if (month != null) {
            return null;
        }
        if (ends && time == null && day != null) {
            time(new TimeOfDay.EndOfWork());
        }
        if (broken || which != null) {
            return null;
        } else if (day != null || time != null) {
            return occasion ? null : new TimeExpression.OnDay(day, time, zone);
        }
        return occasion ? new TimeExpression.Occasion() : null;
    }

    private Day ofMonth(int said) {
        if (month == null) {
            if (said < 1 || said > 31) {
                throw new DateTimeException("no such day");
            }
            return new Day.Monthly(said);
        }
        return year == null ? new Day.Yearly(MonthDay.of(month, said)) : new Day.Dated(LocalDate.of(year, month, said));
    }

    /** "In two hours", "the end of next week". A stretch without "end" is over at its end as well. */
    private @Nullable TimeExpression overUnits(TimeUnit of) {
        if (day != null || time != null || zone != null || month != null || dayOfMonth != null || occasion) {
            return null;
        } else if (number != null) {
            return fromNow && !ends ? new TimeExpression.After(number, of) : null;
        } else if (of.isClock() || of == TimeUnit.DAY || of == TimeUnit.WORKING_DAY) {
            return null;
        }
        boolean known = ends || which != null;
        int offset = which == null ? 0 : which;
        return known && offset >= 0 ? new TimeExpression.EndOf(of, offset) : null;
    }
}
