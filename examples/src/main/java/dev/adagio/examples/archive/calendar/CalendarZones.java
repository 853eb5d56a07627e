package dev.adagio.examples.archive.calendar;

import dev.adagio.examples.archive.source.Names;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The zones a calendar defines itself, by their names in it. Not thread-safe. */
final class CalendarZones {
    private static final int MOST = 1000;
    private static final int LONGEST = 500;
    private static final Pattern TZID = Pattern.compile("(?i);TZID=\"?([^\";:]+)");

    /** Rules that zones have; others can keep whoever looks for an offset busy for ever. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(?i)RRULE[^:]*:(?=.*FREQ=YEARLY)(?:(?:FREQ|INTERVAL|BYMONTH|BYDAY|BYMONTHDAY|UNTIL|COUNT|WKST)=[^;]*;?)+\\s*");

    private final Map<String, List<String>> definitions = new HashMap<>();

    /** Notes the definition of a zone. */
    void define(CalendarBlock zone) {
        if (definitions.size() < MOST && zone.lines().size() < LONGEST && isHarmless(zone.lines())) {
            definitions.put(zone.value("TZID"), List.copyOf(zone.lines()));
        }
    }

    void clear() {
        definitions.clear();
    }

    private static boolean isHarmless(List<String> lines) {
        return lines.stream()
                .filter(line -> line.toUpperCase(Locale.ROOT).startsWith("RRULE"))
                .allMatch(line -> line.length() < 200 && HARMLESS.matcher(line).matches());
    }

    /** Whether these lines name a zone that is neither known to the world nor defined so far. */
    boolean lack(List<String> lines) {
        return !definitions.keySet().containsAll(own(lines));
    }

    /** The lines that define those zones these lines name which the world does not know by that name. */
    List<String> definitions(List<String> lines) {
        List<String> needed = new ArrayList<>();
        for (String name : own(lines)) {
            List<String> definition = definitions.get(name);
            if (definition != null) {
                needed.add("BEGIN:VTIMEZONE");
                needed.addAll(definition);
                needed.add("END:VTIMEZONE");
            }
        }
        return needed;
    }

    private static Set<String> own(List<String> lines) {
        Set<String> names = new LinkedHashSet<>();
        for (String line : lines) {
            Matcher name = TZID.matcher(line.length() > 1000 ? line.substring(0, 1000) : line);
            if (name.find() && known(name.group(1)) == null) {
                names.add(name.group(1));
            }
        }
        return names;
    }

    /** The zone of this name, which may stand at the end of a longer one, or null. */
    static @Nullable ZoneId known(@Nullable String name) {
        ZoneId zone = Names.zone(name);
        int slash = name == null ? -1 : name.indexOf('/');
        while (zone == null && name != null && slash >= 0) {
            String rest = name.substring(slash + 1);
            zone = rest.indexOf('/') > 0 ? Names.zone(rest) : null;
            slash = name.indexOf('/', slash + 1);
        }
        return zone;
    }
}
