package dev.adagio.decision.store;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.log.Change;
import dev.adagio.decision.log.DecisionLog;
import dev.adagio.decision.reading.DecisionReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A log in memory: for tests, for trying a change before it is made elsewhere, and for hosts that load and
 * save the records themselves. Thread-safe; a change is seen as a whole or not at all.
 */
public final class MemoryStore implements RecordStore {

    /** What leads out of the store, or nowhere. */
    private static final Pattern ASTRAY =
            Pattern.compile("(?:^|.*/)(?:\\.{0,2})(?:/.*|$)|.*[\\x00\\\\].*", Pattern.DOTALL);

    private final DecisionReader reader = new DecisionReader();
    private final String name;
    private Map<String, String> texts;

    private MemoryStore(String name, Map<String, String> texts) {
        this.name = name;
        this.texts = texts;
    }

    /**
     * An empty store.
     *
     * @param name how it is called; the paths of its records begin with it
     */
    public static MemoryStore named(String name) {
        return of(name, Map.of());
    }

    /**
     * A store that holds these records.
     *
     * @param name how it is called; the paths of its records begin with it
     * @param texts the texts by path, each of which begins with the name and a slash
     * @throws IllegalArgumentException if a path does not
     */
    public static MemoryStore of(String name, Map<String, String> texts) {
        MemoryStore store = new MemoryStore(Objects.requireNonNull(name, "name"), Map.of());
        Map<String, String> own = new TreeMap<>(texts);
        own.keySet().stream().filter(path -> !store.isInside(path)).findFirst().ifPresent(path -> {
            throw new IllegalArgumentException(path + ": lies outside of " + name);
        });
        store.texts = own;
        return store;
    }

    @Override
    public String name() {
        return name;
    }

    /** All texts by path, as they are now. */
    public synchronized Map<String, String> texts() {
        return new TreeMap<>(texts);
    }

    @Override
    public Contents read() {
        Map<String, String> now = texts();
        List<DecisionRecord> records = new ArrayList<>();
        now.forEach((path, text) -> {
            DecisionRecord record = reader.read(path, text);
            if (reader.isRecord(record)) {
                records.add(record);
            }
        });
        return new Contents(DecisionLog.of(records, now::containsKey), List.of());
    }

    @Override
    public synchronized List<Change> change(Plan plan) throws IOException {
        List<Change> changes = List.copyOf(plan.changes(read().log()));
        Map<String, String> after = texts();
        Map<String, Change> made = new TreeMap<>();
        for (Change change : changes) {
            if (!isInside(change.path())) {
                throw ConflictException.outside(change.path());
            }
            if (made.put(change.path(), change) != null) {
                throw new IllegalArgumentException("changed twice: " + change.path());
            }
            ConflictException.unlessIsAsBefore(change, Optional.ofNullable(texts.get(change.path())));
            change.after().ifPresentOrElse(text -> after.put(change.path(), text), () -> after.remove(change.path()));
        }
        texts = after;
        return changes;
    }

    private boolean isInside(String path) {
        return path.startsWith(name + "/")
                && !ASTRAY.matcher(path.substring(name.length() + 1)).matches();
    }
}
