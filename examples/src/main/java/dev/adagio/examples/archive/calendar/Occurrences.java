package dev.adagio.examples.archive.calendar;

import biweekly.component.VEvent;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.util.ICalDate;
import biweekly.util.Period;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.NavigableSet;
import java.util.TimeZone;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When an event takes place: by its rule and its further dates, without those it leaves out. For one event; not
 * thread-safe.
 */
@SuppressWarnings("JavaUtilDate") // what biweekly counts in
final class Occurrences {

    /** More in a year are no meetings. */
    private static final int MOST = 1_000;

    private final VEvent event;
    private final ZonedDateTime first;
    private final TimeZone zone;

    /**
     * The occurrences of an event.
     *
     * @param first its start
     * @param zone the zone its clock times are in
     */
    Occurrences(VEvent event, ZonedDateTime first, TimeZone zone) {
        this.event = event;
        this.first = first;
        this.zone = zone;
    }

    /** Those within a year of the first, in order. */
    List<ZonedDateTime> withinAYear() {
        Date begin = event.getDateStart().getValue();
        LocalDateTime end = clock(begin.getTime()).plusYears(1);
        TreeSet<Long> times = new TreeSet<>();
        RecurrenceRule rule = event.getRecurrenceRule();
        if (rule == null || rule.getValue() == null) {
            times.add(begin.getTime());
        } else {
            DateIterator dates = rule.getDateIterator(begin, zone);
            for (int i = 0; i < MOST && dates.hasNext(); i++) {
                long next = dates.next().getTime();
                if (!clock(next).isBefore(end)) {
                    break;
                }
                times.add(next);
            }
        }
        further(times, end);
        times.removeIf(this::isLeftOut);
        List<ZonedDateTime> starts = new ArrayList<>();
        times.forEach(time -> starts.add(local(time)));
        return starts;
    }

    private void further(NavigableSet<Long> times, LocalDateTime end) {
        for (RecurrenceDates dates : event.getRecurrenceDates()) {
            dates.getDates().forEach(date -> times.add(date.getTime()));
            for (Period period : dates.getPeriods()) {
                times.add(period.getStartDate().getTime());
            }
        }
        times.removeIf(time -> !clock(time).isBefore(end));
        while (times.size() > MOST) {
            times.pollLast();
        }
    }

    /** Some programs leave out days where they should leave out times. */
    private boolean isLeftOut(long time) {
        for (ExceptionDates exceptions : event.getExceptionDates()) {
            for (ICalDate date : exceptions.getValues()) {
                boolean same = date.hasTime()
                        ? date.getTime() == time
                        : clock(time).toLocalDate().equals(written(date));
                if (same) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What the clock shows then, also in a zone that only this calendar knows. */
    private LocalDateTime clock(long time) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(time), offset(time));
    }

    private ZoneOffset offset(long time) {
        return ZoneOffset.ofTotalSeconds(zone.getOffset(time) / 1000);
    }

    private static @Nullable LocalDate written(ICalDate date) {
        return date.getRawComponents() == null
                ? null
                : LocalDate.of(
                        date.getRawComponents().getYear(),
                        date.getRawComponents().getMonth(),
                        date.getRawComponents().getDate());
    }

    /** The same hour of the clock as the first has, in its zone; of a zone nobody else knows the offset is all there is. */
    private ZonedDateTime local(long time) {
        boolean own = first.getZone() instanceof ZoneOffset && zone.getOffset(time) != 0;
        return clock(time).atZone(own ? offset(time) : first.getZone());
    }
}
