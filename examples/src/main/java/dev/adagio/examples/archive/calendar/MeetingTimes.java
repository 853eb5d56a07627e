package dev.adagio.examples.archive.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DurationProperty;
import biweekly.property.TimezoneId;
import biweekly.util.DateTimeComponents;
import dev.adagio.examples.archive.source.Reasons;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** When an event is. For one event; not thread-safe. */
final class MeetingTimes {
    private final ICalendar calendar;
    private final CalendarHead head;
    private final List<String> complaints = new ArrayList<>();
    private boolean zoneAssumed;

    /**
     * A time that an event takes.
     *
     * @param start its start, or null where it is not told
     * @param length how long it is; zero where it is not told
     */
    record Span(@Nullable ZonedDateTime start, Duration length) {}

    MeetingTimes(ICalendar calendar, CalendarHead head) {
        this.calendar = calendar;
        this.head = head;
    }

    /** The time this event takes. */
    Span span(VEvent event) {
        ZonedDateTime start = moment(event.getDateStart(), "DTSTART");
        Duration length = length(event, start);
        if (length.isNegative()) {
            complaints.add("it ends before it starts");
            return new Span(start, Duration.ZERO);
        }
        return new Span(start, length);
    }

    /** When it takes place within a year of this start. */
    List<ZonedDateTime> starts(VEvent event, @Nullable ZonedDateTime start) {
        if (start == null) {
            return List.of();
        }
        TimezoneAssignment assigned = calendar.getTimezoneInfo().getTimezone(event.getDateStart());
        boolean universal = event.getDateStart().getValue().getRawComponents().isUtc();
        TimeZone zone = assigned == null || universal ? TimeZone.getTimeZone("UTC") : assigned.getTimeZone();
        try {
            return new Occurrences(event, start, zone).withinAYear();
        } catch (RuntimeException e) {
            complaints.add("its repetition cannot be reckoned: " + Reasons.of(e));
            return List.of(start);
        }
    }

    /** What is wrong with its times. */
    List<String> complaints() {
        return complaints;
    }

    /** Whether they name no zone that is known. */
    boolean zoneAssumed() {
        return zoneAssumed;
    }

    private Duration length(VEvent event, @Nullable ZonedDateTime start) {
        DurationProperty duration = event.getDuration();
        if (duration != null && duration.getValue() != null) {
            return Duration.ofMillis(duration.getValue().toMillis());
        }
        boolean days = event.getDateStart() != null
                && event.getDateStart().getValue() != null
                && !event.getDateStart().getValue().hasTime();
        ZonedDateTime end = moment(event.getDateEnd(), "DTEND");
        if (start == null || end == null) {
            return start != null && days ? Duration.ofDays(1) : Duration.ZERO;
        }
        // A day is a day, even the one in spring that has 23 hours.
        return days
                ? Duration.ofDays(ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate()))
                : Duration.between(start, end);
    }

    private @Nullable ZonedDateTime moment(@Nullable DateOrDateTimeProperty property, String name) {
        if (property == null || property.getValue() == null) {
            return null;
        }
        try {
            return moment(property);
        } catch (DateTimeException e) {
            complaints.add(name + " is no date there is");
            return null;
        }
    }

    private ZonedDateTime moment(DateOrDateTimeProperty property) {
        DateTimeComponents raw = property.getValue().getRawComponents();
        LocalDateTime local = LocalDateTime.of(
                raw.getYear(),
                raw.getMonth(),
                raw.getDate(),
                raw.getHour(),
                raw.getMinute(),
                Math.min(59, raw.getSecond()));
        if (raw.isUtc()) {
            return local.atZone(ZoneOffset.UTC);
        }
        TimezoneAssignment assigned = calendar.getTimezoneInfo().getTimezone(property);
        ZoneId zone = assigned == null ? null : CalendarZones.known(name(assigned));
        if (assigned != null && zone == null) {
            // A zone that only this calendar knows: its offset at that moment is all that can be told.
            Instant instant = property.getValue().toInstant();
            int offset = assigned.getTimeZone().getOffset(instant.toEpochMilli());
            return instant.atZone(ZoneOffset.ofTotalSeconds(offset / 1000));
        }
        return local.atZone(zone == null ? fallback(property) : zone);
    }

    /** Times without a zone, and whole days, are in the zone of the calendar. */
    private ZoneId fallback(DateOrDateTimeProperty property) {
        ZoneId named = CalendarZones.known(property.getParameters().getTimezoneId());
        if (named != null) {
            return named;
        } else if (head.zone() != null) {
            return head.zone();
        }
        zoneAssumed |= property.getValue().hasTime();
        return ZoneOffset.UTC;
    }

    private static @Nullable String name(TimezoneAssignment assigned) {
        if (assigned.getGlobalId() != null) {
            return assigned.getGlobalId();
        }
        TimezoneId id = assigned.getComponent().getTimezoneId();
        return id == null ? null : id.getValue();
    }
}
