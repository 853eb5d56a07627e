package dev.adagio.examples.archive.calendar;

import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.source.FormReader;
import dev.adagio.examples.archive.source.Outlet;
import dev.adagio.examples.archive.source.Reasons;
import dev.adagio.examples.archive.source.Source;
import dev.adagio.model.Meeting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of calendars. The file is cut into its components here, and each event is parsed by
 * itself, so that one broken event costs no other and a calendar of any length is read. To-dos, journal
 * entries and free times are passed over. Thread-safe.
 */
public final class CalendarReader implements FormReader {
    private static final Set<String> PASSED_OVER =
            Set.of("VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY", "VPOLL", "VCARD");
    private static final int MOST_LINES = 20;
    private static final int LOOK = 4096;

    /** A line as RFC 5545 has it: a name, parameters, a value. */
    private static final Pattern CONTENT = Pattern.compile(
            "[A-Za-z0-9-]+(?:;[A-Za-z0-9-]+=(?:\"[^\"]*\"|[^\";:,]*)(?:,(?:\"[^\"]*\"|[^\";:,]*))*+)*+:.*",
            Pattern.DOTALL);

    @Override
    public void read(Source source, Outlet outlet) throws IOException {
        new Cutting(source, outlet).run();
    }

    /** A file while it is cut up. */
    private static final class Cutting {
        private final Source source;
        private final Outlet outlet;
        private final CalendarLines lines;
        private final CalendarZones zones = new CalendarZones();
        private CalendarHead head = CalendarHead.NONE;
        private @Nullable CalendarBlock block;
        private boolean zoneAssumed;
        private long malformed;
        private long events;
        private final List<CalendarBlock> waiting = new ArrayList<>();
        private long waitingSize;

        Cutting(Source source, Outlet outlet) {
            this.source = source;
            this.outlet = outlet;
            this.lines = new CalendarLines(source, outlet);
        }

        void run() throws IOException {
            while (lines.next()) {
                String line = lines.text();
                String upper = line.length() > 40 ? "" : line.strip().toUpperCase(Locale.ROOT);
                if (upper.startsWith("BEGIN:")) {
                    begin(upper.substring(6), line);
                } else if (upper.startsWith("END:")) {
                    end(upper.substring(4), line);
                } else {
                    content(line);
                }
            }
            endCalendar();
            if (malformed > 0) {
                return; // said already
            }
            if (events == 0) {
                outlet.note(source.file(), 0, "a calendar without a meeting");
            }
        }

        private void begin(String name, String line) {
            boolean own = name.equals("VEVENT")
                    || name.equals("VTIMEZONE")
                    || name.equals("VCALENDAR")
                    || PASSED_OVER.contains(name);
            if (!own) {
                content(line);
                return;
            }
            unended();
            if (name.equals("VCALENDAR")) {
                endCalendar();
                head = CalendarHead.NONE;
                zones.clear();
                zoneAssumed = false;
            } else {
                block = new CalendarBlock(name, lines.number(), outlet.limits().item());
            }
        }

        private void end(String name, String line) {
            CalendarBlock ended = block;
            if (ended != null && name.equals(ended.name())) {
                block = null;
                finish(ended);
            } else if (name.equals("VCALENDAR")) {
                endCalendar();
            } else if (ended != null) {
                content(line);
            }
        }

        /** Whatever is open although something else begins or ends is taken as far as it goes. */
        private void unended() {
            CalendarBlock open = block;
            if (open != null) {
                outlet.error(source.file(), open.line(), 0, "this " + open.name() + " has no end");
                block = null;
                finish(open);
            }
        }

        private void content(String line) {
            CalendarBlock open = block;
            boolean passed = open != null && PASSED_OVER.contains(open.name());
            if (!passed && !head.isOld() && !isContent(line)) {
                malformed();
            }
            if (open == null) {
                head = head.with(line);
            } else if (!passed) {
                open.add(line, lines.number());
            }
        }

        private static boolean isContent(String line) {
            return line.length() > LOOK
                    ? line.indexOf(':') > 0
                    : CONTENT.matcher(line).matches();
        }

        private void malformed() {
            if (++malformed <= MOST_LINES) {
                outlet.error(
                        source.file(), lines.number(), 0, "this line is not a name and a value, as iCalendar has it");
            } else if (malformed == MOST_LINES + 1) {
                outlet.error(source.file(), lines.number(), 0, "further such lines are not told of");
            }
        }

        private void finish(CalendarBlock ended) {
            events += ended.name().equals("VEVENT") ? 1 : 0;
            Origin origin = source.origin(Form.ICALENDAR, ended.line());
            if (ended.tooLong()) {
                outlet.error(origin, "this " + ended.name() + " has more bytes than are read");
            } else if (ended.name().equals("VEVENT") && zones.lack(ended.lines()) && waits(ended)) {
                waiting.add(ended);
            } else if (ended.name().equals("VEVENT")) {
                event(ended, origin);
            } else if (ended.name().equals("VTIMEZONE")) {
                zones.define(ended);
            } else if (PASSED_OVER.contains(ended.name())) {
                outlet.passedOver(origin, "no meeting but a " + ended.name());
            }
        }

        /** A zone may be defined after the events in it; a few events can wait for that. */
        private boolean waits(CalendarBlock event) {
            waitingSize += event.size();
            return waitingSize <= outlet.limits().item();
        }

        private void endCalendar() {
            unended();
            waiting.forEach(event -> event(event, source.origin(Form.ICALENDAR, event.line())));
            waiting.clear();
            waitingSize = 0;
        }

        private void event(CalendarBlock event, Origin origin) {
            try {
                MeetingParser parser = new MeetingParser(head, zones);
                Meeting meeting = parser.parse(event, origin.toString());
                for (MeetingParser.Complaint complaint : parser.complaints()) {
                    outlet.error(source.file(), complaint.line(), 0, complaint.reason());
                }
                if (parser.zoneAssumed() && !zoneAssumed) {
                    zoneAssumed = true;
                    outlet.note(source.file(), event.line(), "its times are in no known zone; read as UTC");
                }
                outlet.meeting(meeting, parser.repeats(), origin);
            } catch (IOException | RuntimeException e) {
                outlet.error(origin, "this event cannot be read: " + Reasons.of(e));
            }
        }
    }
}
