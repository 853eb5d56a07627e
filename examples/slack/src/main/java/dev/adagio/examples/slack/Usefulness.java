package dev.adagio.examples.slack;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How often the notes of each rule were told not to be useful. A rule of which more than one note in ten was not is
 * silent from then on (the tolerance of Google's tools for code review). Counts rules, never people. Thread-safe.
 */
final class Usefulness {

    private static final int FEWEST = 20;
    private static final double TOLERATED = 0.1;
    private static final JsonMapper JSON = new JsonMapper();

    private final @Nullable Path file;
    private final Map<String, Count> counts = new TreeMap<>();

    /**
     * How often a rule spoke.
     *
     * @param notes how many notes there were
     * @param useless how many of them were told not to be useful
     */
    record Count(int notes, int useless) {

        Count noted() {
            return new Count(notes + 1, useless);
        }

        Count refused() {
            return new Count(notes, Math.min(notes, useless + 1));
        }

        boolean tolerated() {
            return notes < FEWEST || useless <= notes * TOLERATED;
        }
    }

    /** Counts kept in a file, or in memory alone where there is none. */
    Usefulness(@Nullable Path file) {
        this.file = file;
        if (file != null && Files.exists(file)) {
            try {
                counts.putAll(JSON.readValue(file.toFile(), new TypeReference<Map<String, Count>>() {}));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    synchronized boolean tolerated(String rule) {
        return counts.getOrDefault(rule, new Count(0, 0)).tolerated();
    }

    synchronized void noted(String rule) {
        counts.put(rule, counts.getOrDefault(rule, new Count(0, 0)).noted());
        save();
    }

    synchronized void refused(String rule) {
        counts.computeIfPresent(rule, (id, count) -> count.refused());
        save();
    }

    synchronized Map<String, Count> counts() {
        return Map.copyOf(counts);
    }

    private void save() {
        if (file == null) {
            return;
        }
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            JSON.writeValue(next.toFile(), counts);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
