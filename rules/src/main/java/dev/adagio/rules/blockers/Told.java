package dev.adagio.rules.blockers;

import dev.adagio.rules.heard.Freed;
import dev.adagio.rules.heard.Stuck;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signals;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What conversations tell of pieces of work. */
final class Told {

    private Told() {}

    /** The last words of each piece of work that stands still, by its key; without what was told to go on since. */
    static Map<String, Said<Stuck>> last(Signals signals, Instant from) {
        Map<String, Said<Stuck>> told = new HashMap<>();
        for (Said<Stuck> said : signals.said(Stuck.class)) {
            if (!said.signal().items().isEmpty() && isFrom(said, from)) {
                items(said).forEach(item -> told.merge(item, said, Told::later));
            }
        }
        if (!told.isEmpty()) {
            for (Said<Freed> said : signals.said(Freed.class)) {
                said.signal()
                        .items()
                        .forEach(item ->
                                told.computeIfPresent(item, (key, stuck) -> isBefore(stuck, said) ? null : stuck));
            }
        }
        return told;
    }

    /** A list of many keys is a plan or a report, and tells of none of them that it stands still. */
    private static List<String> items(Said<Stuck> said) {
        return said.signal().items().size() > 2 ? List.of() : said.signal().items();
    }

    private static boolean isFrom(Said<?> said, Instant from) {
        Instant at = said.message().sentAt();
        return at == null || !at.isBefore(from);
    }

    private static Said<Stuck> later(Said<Stuck> first, Said<Stuck> second) {
        return isBefore(first, second) ? second : first;
    }

    /** Whether it was told before; in the same message a blocker that is gone is gone. */
    private static boolean isBefore(Said<?> first, Said<?> second) {
        Instant before = first.message().sentAt();
        Instant after = second.message().sentAt();
        return before != null && after != null && !before.isAfter(after);
    }
}
