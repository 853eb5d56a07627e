package dev.adagio.examples.archive.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.TimezoneInfo;
import biweekly.io.WriteContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.io.text.ICalReader;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.Range;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.RecurrenceId;
import biweekly.property.RecurrenceRule;
import biweekly.property.ValuedProperty;
import dev.adagio.examples.archive.item.Repeats;
import dev.adagio.examples.archive.source.Names;
import dev.adagio.examples.archive.source.Reasons;
import dev.adagio.model.Meeting;
import dev.adagio.model.Participant;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** Makes a meeting out of the lines of one event. For one event; not thread-safe. */
final class MeetingParser {
    /** Where the event's own lines begin in the calendar of one event that is handed to the library. */
    private static final int FIRST_LINE = 4;

    /** Warnings on zones: which zone is meant is found out here. */
    private static final Set<Integer> ON_ZONES = Set.of(5, 37, 38, 39, 43);

    private final CalendarHead head;
    private final CalendarZones zones;
    private final List<Complaint> complaints = new ArrayList<>();
    private boolean zoneAssumed;
    private @Nullable Repeats repeats;

    /**
     * Something of an event that could not be read.
     *
     * @param line the line it stands in
     * @param reason what is wrong
     */
    record Complaint(long line, String reason) {}

    MeetingParser(CalendarHead head, CalendarZones zones) {
        this.head = head;
        this.zones = zones;
    }

    /**
     * Makes the meeting.
     *
     * @param nameless its id in case it has none of its own
     */
    Meeting parse(CalendarBlock block, String nameless) throws IOException {
        ICalendar calendar = calendar(block);
        List<VEvent> events = calendar.getEvents();
        VEvent event = events.isEmpty() ? new VEvent() : events.get(0);
        MeetingTimes times = new MeetingTimes(calendar, head);
        MeetingTimes.Span span = times.span(event);
        zoneAssumed = times.zoneAssumed();
        repeats = new Repeats(
                Names.first(string(event.getUid()), nameless),
                times.starts(event, span.start()),
                replaced(event),
                isOnwards(event));
        times.complaints().forEach(reason -> complaints.add(new Complaint(block.line(), reason)));
        if (!MeetingText.fits(event)) {
            complaints.add(new Complaint(block.line(), Reasons.HTML_TOO_LONG));
        }
        Participant organizer = organizer(event.getOrganizer());
        return new Meeting(
                id(event, nameless),
                string(event.getSummary()),
                MeetingText.of(event),
                span.start(),
                span.length(),
                organizer,
                people(event, organizer, true),
                people(event, organizer, false),
                recurrence(event.getRecurrenceRule()),
                head.cancels()
                        || (event.getStatus() != null && event.getStatus().isCancelled()));
    }

    /** When the meeting that was made takes place. */
    Repeats repeats() {
        return Objects.requireNonNull(repeats, "no meeting was made");
    }

    /** What of the event could not be read. */
    List<Complaint> complaints() {
        return complaints;
    }

    /** Whether the event's times name no zone that is known. */
    boolean zoneAssumed() {
        return zoneAssumed;
    }

    private ICalendar calendar(CalendarBlock block) throws IOException {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:" + head.version(), "BEGIN:VEVENT"));
        lines.addAll(block.lines());
        lines.add("END:VEVENT");
        lines.addAll(zones.definitions(block.lines()));
        lines.add("END:VCALENDAR");
        try (ICalReader reader = new ICalReader(String.join("\r\n", lines))) {
            reader.setDefaultTimezone(TimeZone.getTimeZone("UTC"));
            ICalendar calendar = Objects.requireNonNull(reader.readNext());
            for (ParseWarning warning : reader.getWarnings()) {
                // Lines that are malformed were already told of.
                if (warning.getCode() != null && !ON_ZONES.contains(warning.getCode())) {
                    Integer line = warning.getLineNumber();
                    String what = warning.getPropertyName() == null ? "" : warning.getPropertyName() + ": ";
                    complaints.add(new Complaint(
                            block.number(line == null ? -1 : line - FIRST_LINE),
                            what + Reasons.oneLine(warning.getMessage())));
                }
            }
            return calendar;
        }
    }

    private static String id(VEvent event, String nameless) {
        String id = string(event.getUid());
        RecurrenceId occurrence = event.getRecurrenceId();
        boolean moved = occurrence != null && occurrence.getValue() != null;
        return Names.first(id, nameless) + (moved ? "/" + occurrence.getValue().getRawComponents() : "");
    }

    /** The start of the occurrence that this event changes, or null. */
    @SuppressWarnings("JavaUtilDate") // what biweekly counts in
    private static @Nullable Instant replaced(VEvent event) {
        RecurrenceId occurrence = event.getRecurrenceId();
        return occurrence == null || occurrence.getValue() == null
                ? null
                : occurrence.getValue().toInstant();
    }

    private static boolean isOnwards(VEvent event) {
        RecurrenceId occurrence = event.getRecurrenceId();
        return occurrence != null && occurrence.getRange() == Range.THIS_AND_FUTURE;
    }

    private static String string(@Nullable ValuedProperty<String> property) {
        return property == null || property.getValue() == null ? "" : property.getValue();
    }

    private static String recurrence(@Nullable RecurrenceRule rule) {
        return rule == null || rule.getValue() == null
                ? ""
                : new RecurrenceRuleScribe()
                        .writeText(rule, new WriteContext(ICalVersion.V2_0, new TimezoneInfo(), null));
    }

    private static @Nullable Participant organizer(@Nullable Organizer organizer) {
        return organizer == null ? null : person(organizer.getCommonName(), organizer.getEmail(), organizer.getUri());
    }

    /** The people asked, without rooms and things, and without whoever asks them. */
    private static List<Participant> people(VEvent event, @Nullable Participant organizer, boolean required) {
        List<Participant> people = new ArrayList<>();
        for (Attendee attendee : event.getAttendees()) {
            CalendarUserType type = attendee.getCalendarUserType();
            ParticipationLevel level = attendee.getParticipationLevel();
            boolean optional = level == ParticipationLevel.OPTIONAL || level == ParticipationLevel.FYI;
            Participant person = person(attendee.getCommonName(), attendee.getEmail(), attendee.getUri());
            if (person != null
                    && type != CalendarUserType.ROOM
                    && type != CalendarUserType.RESOURCE
                    && optional != required
                    && (organizer == null || !organizer.id().equals(person.id()))) {
                people.add(person);
            }
        }
        return people;
    }

    private static @Nullable Participant person(@Nullable String name, @Nullable String email, @Nullable String uri) {
        String id =
                Names.first(email, uri, name).replaceFirst("^(?i)mailto:", "").toLowerCase(Locale.ROOT);
        return id.isEmpty() ? null : new Participant(id, Names.first(name, id), null);
    }
}
