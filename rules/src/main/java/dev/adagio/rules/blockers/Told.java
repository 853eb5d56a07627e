package dev.adagio.rules.blockers;

import dev.adagio.model.WorkItem;
import dev.adagio.rules.heard.Freed;
import dev.adagio.rules.heard.Stuck;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signals;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What conversations tell of pieces of work. */
final class Told {

    private Told() {}

    private static final Function<List<WorkItem>, Function<Said.Stretch, Spoken>> LISTENING = Told::listening;

    /** What some conversations tell of some work. */
    private record Spoken(List<Said<Stuck>> stuck, List<Said<Freed>> freed) {}

    /**
     * The last words of each of these pieces of work that stands still, by its key; without what was told to go on
     * since.
     *
     * @param items the same instance as long as the work is the same
     */
    static Map<String, Said<Stuck>> last(List<WorkItem> items, Signals signals, Instant from) {
        Function<Said.Stretch, Spoken> listening = signals.once(items, LISTENING);
        List<Spoken> spoken = signals.stretches().stream()
                .map(stretch -> signals.once(stretch, listening))
                .toList();
        Map<String, Said<Stuck>> told = new HashMap<>();
        for (Spoken each : spoken) {
            each.stuck().stream()
                    .filter(said -> isFrom(said, from))
                    .forEach(said -> said.signal().items().forEach(item -> told.merge(item, said, Told::later)));
        }
        if (!told.isEmpty()) {
            for (Spoken each : spoken) {
                each.freed()
                        .forEach(said -> said.signal()
                                .items()
                                .forEach(item -> told.computeIfPresent(
                                        item, (key, stuck) -> isBefore(stuck, said) ? null : stuck)));
            }
        }
        return told;
    }

    private static Function<Said.Stretch, Spoken> listening(List<WorkItem> items) {
        Set<String> keys = items.stream().map(WorkItem::id).collect(Collectors.toSet());
        return stretch -> new Spoken(
                stretch.said(Stuck.class).stream()
                        .filter(said -> isTold(said.signal().items(), keys))
                        .toList(),
                stretch.said(Freed.class).stream()
                        .filter(said -> said.signal().items().stream().anyMatch(keys::contains))
                        .toList());
    }

    /** A list of many keys is a plan or a report, and tells of none of them that it stands still. */
    private static boolean isTold(List<String> items, Set<String> keys) {
        return items.size() <= 2 && items.stream().anyMatch(keys::contains);
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
