package dev.adagio.time;

import dev.adagio.time.Resolution.Assumption;
import dev.adagio.time.Resolution.At;
import dev.adagio.time.Resolution.Question;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the instant that words about time mean. For one use. */
final class Resolver {

    /** An hour from here on is of the morning, one before of the afternoon. */
    private static final int MORNING = 7;

    private final Standpoint standpoint;
    private final Set<Assumption> assumptions = EnumSet.noneOf(Assumption.class);

    Resolver(Standpoint standpoint) {
        this.standpoint = standpoint;
    }

    Resolution resolve(TimeExpression expression) {
        try {
            if (expression instanceof TimeExpression.OnDay day) {
                return onDay(day);
            } else if (expression instanceof TimeExpression.After after) {
                return after(after);
            } else if (expression instanceof TimeExpression.EndOf end) {
                return endOf(end);
            }
            return Resolution.open(Question.WHICH_OCCASION);
        } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
            return Resolution.open(Question.NO_SUCH_DATE);
        }
    }

    private Resolution onDay(TimeExpression.OnDay said) {
        Clock clock = Clock.of(said.zone(), standpoint);
        if (clock == null) {
            return Resolution.open(Question.WHICH_ZONE);
        }
        assumptions.addAll(clock.assumptions());
        Instant sent = standpoint.sentAt();
        LocalDateTime now = sent == null ? null : LocalDateTime.ofInstant(sent, clock.zone());
        LocalTime time = time(said.time());
        Day day = said.day();
        if (day instanceof Day.Dated dated) {
            return at(dated.date(), time, clock);
        } else if (now == null) {
            return Resolution.open(Question.SENT_WHEN);
        } else if (day == null) {
            assumptions.add(Assumption.NEXT_SUCH_TIME);
            return at(
                    time.isAfter(now.toLocalTime())
                            ? now.toLocalDate()
                            : now.toLocalDate().plusDays(1),
                    time,
                    clock);
        }
        return Days.from(now, time).find(day, assumptions).map(date -> at(date, time, clock));
    }

    private LocalTime time(@Nullable TimeOfDay time) {
        if (time instanceof TimeOfDay.Clock clock) {
            return clock.time();
        } else if (time instanceof TimeOfDay.Within part) {
            assumptions.add(Assumption.END_OF_PART);
            return part.end();
        } else if (time instanceof TimeOfDay.Hour hour) {
            assumptions.add(Assumption.DAYTIME);
            return LocalTime.of(hour.hour() < MORNING ? hour.hour() + 12 : hour.hour(), 0);
        }
        assumptions.add(Assumption.END_OF_WORK);
        return standpoint.endOfWork();
    }

    private Resolution at(LocalDate date, LocalTime time, Clock clock) {
        ZonedDateTime at = date.atTime(time).atZone(clock.zone());
        return new At(at, assumptions, clock.said() ? Duration.ZERO : spread(at.toLocalDateTime()));
    }

    /** How far apart the instants lie at which the known clocks show this. */
    private Duration spread(LocalDateTime shown) {
        Instant first = null;
        Instant last = null;
        for (ZoneId zone : Clock.known(standpoint)) {
            Instant instant = shown.atZone(zone).toInstant();
            first = first == null || instant.isBefore(first) ? instant : first;
            last = last == null || instant.isAfter(last) ? instant : last;
        }
        return first == null || last == null ? Duration.ZERO : Duration.between(first, last);
    }

    private Resolution after(TimeExpression.After said) {
        Instant sent = standpoint.sentAt();
        if (sent == null) {
            return Resolution.open(Question.SENT_WHEN);
        }
        Clock clock = Clock.of(null, standpoint);
        if (said.unit().isClock()) {
            ZoneId zone = clock == null ? ZoneOffset.UTC : clock.zone();
            return new At(sent.atZone(zone).plus(said.amount(), said.unit().temporal()), Set.of(), Duration.ZERO);
        } else if (clock == null) {
            return Resolution.open(Question.WHICH_ZONE);
        }
        assumptions.addAll(clock.assumptions());
        assumptions.add(Assumption.END_OF_WORK);
        LocalDate today = LocalDate.ofInstant(sent, clock.zone());
        LocalDate day = said.unit() == TimeUnit.WORKING_DAY
                ? afterWorkingDays(today, said.amount())
                : today.plus(said.amount(), said.unit().temporal());
        return at(day, standpoint.endOfWork(), clock);
    }

    private static LocalDate afterWorkingDays(LocalDate today, int amount) {
        LocalDate day = today.plusWeeks(amount / 5);
        for (int left = amount % 5; left > 0 || isFree(day); ) {
            day = day.plusDays(1);
            left -= isFree(day) || left == 0 ? 0 : 1;
        }
        return day;
    }

    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private Resolution endOf(TimeExpression.EndOf said) {
        Instant sent = standpoint.sentAt();
        Clock clock = Clock.of(null, standpoint);
        if (clock == null) {
            return Resolution.open(Question.WHICH_ZONE);
        } else if (sent == null) {
            return Resolution.open(Question.SENT_WHEN);
        }
        assumptions.addAll(clock.assumptions());
        assumptions.add(Assumption.END_OF_WORK);
        LocalDate within = LocalDate.ofInstant(sent, clock.zone())
                .plus(said.offset(), said.unit().temporal());
        return at(said.unit().lastDay(within), standpoint.endOfWork(), clock);
    }
}
