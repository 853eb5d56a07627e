package dev.adagio.decision.store;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.log.Change;
import dev.adagio.decision.log.LogEditor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A log on disk in which each decision replaces the one before. */
final class Island {

    private Island() {}

    /** Writes the next record, which replaces the last one that is accepted. */
    static List<Change> next(LogFolder folder) throws IOException {
        return folder.change(log -> {
            int number = log.nextNumber(folder.name());
            String path = folder.name() + "/" + name(number);
            List<DecisionRecord> last = number > 1 ? log.called(Integer.toString(number - 1)) : List.of();
            return new LogEditor(log).add(path, text(number, "Accepted"), last);
        });
    }

    static String name(int number) {
        return String.format(Locale.ROOT, "%04d-go-there.md", number);
    }

    static String text(int number, String status) {
        return "# " + number + ". Go there\n\nDate: 2031-01-01\n\n## Status\n\n" + status
                + "\n\n## Context\n\nAn island.\n\n## Decision\n\nWe go.\n";
    }

    /** The files that people see, by path. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).startsWith(Transaction.WORKSHOP))
                    .forEach(file -> files.put(folder.relativize(file).toString(), text(file)));
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
