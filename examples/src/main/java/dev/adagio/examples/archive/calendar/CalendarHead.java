package dev.adagio.examples.archive.calendar;

import dev.adagio.examples.archive.source.Names;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar says before its events and for all of them.
 *
 * @param version the version of the format, {@code 1.0} or {@code 2.0}
 * @param cancels whether it is a notice that its events were called off
 * @param zone the zone of the whole calendar, or null
 */
record CalendarHead(
        String version, boolean cancels, @Nullable ZoneId zone) {
    static final CalendarHead NONE = new CalendarHead("2.0", false, null);

    /** This head and what one more line says. */
    CalendarHead with(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return this;
        }
        String value = line.substring(colon + 1).strip();
        return switch (line.substring(0, colon).toUpperCase(Locale.ROOT)) {
            case "VERSION" -> value.equals("1.0") ? new CalendarHead(value, cancels, zone) : this;
            case "METHOD" -> new CalendarHead(version, value.equalsIgnoreCase("CANCEL"), zone);
            case "X-WR-TIMEZONE" -> new CalendarHead(version, cancels, Names.zone(value));
            default -> this;
        };
    }

    /** Whether this is vCalendar, which has other rules for lines. */
    boolean isOld() {
        return version.equals("1.0");
    }
}
