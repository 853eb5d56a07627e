package dev.adagio.examples.report.advice;

import dev.adagio.advice.Advice;
import dev.adagio.examples.archive.item.Item.MeetingItem;
import dev.adagio.meeting.Agendas;
import dev.adagio.meeting.Toll;
import dev.adagio.model.Meeting;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the meetings of a run take, a series with its changed occurrences as one: these may stand anywhere in a calendar,
 * so that nothing can be reckoned before its end. Not thread-safe.
 */
public final class Ledger {

    private static final Comparator<Entry> DEAREST = Comparator.comparingDouble((Entry entry) -> -entry.year())
            .thenComparing(entry -> entry.origin().file())
            .thenComparingLong(entry -> entry.origin().line());

    private final Map<String, List<Kept>> series = new LinkedHashMap<>();

    private record Kept(MeetingItem item, Advice advice) {}

    /** An empty ledger. */
    public Ledger() {}

    /** Whether it asks people to come: what takes whole days and asks nobody is a holiday, or a note. */
    public static boolean isMeeting(Meeting meeting) {
        return meeting.length().compareTo(Duration.ofDays(1)) < 0
                || !meeting.required().isEmpty();
    }

    /** Enters a meeting. */
    public void add(MeetingItem item, Advice advice) {
        series.computeIfAbsent(item.origin().file() + "\n" + item.repeats().series(), key -> new ArrayList<>())
                .add(new Kept(item, advice));
    }

    /** All that takes place, what takes the most hours first. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (List<Kept> each : series.values()) {
            entries(each, entries);
        }
        entries.sort(DEAREST);
        return entries;
    }

    /** What could be writing and takes hours that are known, the dearest first. */
    public List<Entry> regained() {
        return entries().stream()
                .filter(entry -> entry.writable() && entry.year() > 0)
                .toList();
    }

    /** Series whose agenda is the same each time or missing: by their rule, or by their title where each is on its own. */
    public List<Entry> unchanging() {
        List<Entry> found = new ArrayList<>(entries().stream()
                .filter(entry -> entry.agenda() == Agendas.UNCHANGING || entry.agenda() == Agendas.NONE)
                .toList());
        Map<String, List<Kept>> titled = series.values().stream()
                .filter(each -> each.size() == 1)
                .map(each -> each.get(0))
                .filter(each -> each.item().meeting().recurrence().isEmpty()
                        && !each.item().meeting().cancelled()
                        && Toll.of(each.item().meeting()).isPresent())
                .collect(Collectors.groupingBy(
                        each -> each.item().meeting().title().strip().toLowerCase(Locale.ROOT),
                        LinkedHashMap::new,
                        Collectors.toList()));
        titled.forEach((title, each) -> {
            Agendas agendas = Agendas.of(meetings(each), each.size());
            if (!title.isEmpty() && agendas != Agendas.CHANGING) {
                found.add(entry(each.get(0), each.size(), hours(each), agendas));
            }
        });
        return found;
    }

    private static void entries(List<Kept> all, List<Entry> to) {
        List<Kept> changed = new ArrayList<>();
        NavigableMap<Instant, Kept> onwards = new TreeMap<>();
        Set<Instant> replaced = new HashSet<>();
        for (Kept kept : all) {
            Instant replaces = kept.item().repeats().replaces();
            if (replaces != null && kept.item().repeats().onwards()) {
                onwards.put(replaces, kept);
            } else if (replaces != null) {
                changed.add(kept);
                replaced.add(replaces);
            }
        }
        boolean whole = false;
        for (Kept kept : all) {
            if (kept.item().repeats().replaces() != null
                    || kept.item().meeting().cancelled()) {
                continue;
            }
            List<ZonedDateTime> starts = kept.item().repeats().starts();
            List<Kept> regular = new ArrayList<>();
            for (ZonedDateTime start : starts) {
                Map.Entry<Instant, Kept> as = whole ? null : onwards.floorEntry(start.toInstant());
                Kept each = as == null ? kept : as.getValue();
                if (!replaced.contains(start.toInstant())
                        && !each.item().meeting().cancelled()) {
                    regular.add(each);
                }
            }
            List<Kept> held = whole
                    ? List.of()
                    : changed.stream()
                            .filter(each -> !each.item().meeting().cancelled()
                                    && isWithinAYear(each.item().repeats().replaces(), starts))
                            .toList();
            if (starts.isEmpty()) {
                regular.add(kept);
            }
            long times = (long) regular.size() + held.size();
            List<Meeting> written = new ArrayList<>(meetings(held));
            written.addAll(new LinkedHashSet<>(meetings(regular)));
            Agendas agendas = hours(List.of(kept)) > 0 ? Agendas.of(written, times) : null;
            to.add(entry(kept, times, hours(regular) + hours(held), agendas));
            whole = true;
        }
        if (!whole) {
            Stream.concat(changed.stream(), onwards.values().stream())
                    .filter(each -> !each.item().meeting().cancelled())
                    .forEach(each -> to.add(entry(each, 1, hours(List.of(each)), null)));
        }
    }

    /** Whether a changed occurrence belongs to the year that is reckoned. */
    private static boolean isWithinAYear(@Nullable Instant replaced, List<ZonedDateTime> starts) {
        return replaced != null
                && !starts.isEmpty()
                && replaced.isBefore(starts.get(0).plusYears(1).toInstant());
    }

    private static Entry entry(Kept kept, long times, double year, @Nullable Agendas agendas) {
        Meeting meeting = kept.item().meeting();
        return new Entry(
                meeting.title(),
                kept.item().origin(),
                kept.advice().mode(),
                Entry.isWritable(kept.advice()),
                Toll.of(meeting).map(Toll::hours).orElse(0.0),
                times,
                year,
                times > 1,
                agendas);
    }

    private static double hours(List<Kept> all) {
        return all.stream()
                .mapToDouble(
                        each -> Toll.of(each.item().meeting()).map(Toll::hours).orElse(0.0))
                .sum();
    }

    private static List<Meeting> meetings(List<Kept> all) {
        return all.stream().map(each -> each.item().meeting()).toList();
    }
}
