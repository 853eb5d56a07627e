package dev.adagio.decision.store;

import dev.adagio.decision.log.Change;
import dev.adagio.decision.log.LogEditor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A process that writes records for a while, names each in a file all share, and then tells of it. */
final class SharingWriter {

    /** The file that all share. */
    static final String SHARED = "0000-who-goes.md";

    private SharingWriter() {}

    public static void main(String[] arguments) throws IOException {
        LogFolder folder = LogFolder.at(Path.of(arguments[0]));
        long end = System.nanoTime() + Long.parseLong(arguments[2]) * 1_000_000;
        while (System.nanoTime() < end) {
            String[] name = {""};
            folder.change(log -> {
                int number = log.nextNumber(folder.name());
                name[0] = String.format(Locale.ROOT, "%04d-%s.md", number, arguments[1]);
                List<Change> changes = new ArrayList<>(new LogEditor(log)
                        .add(
                                folder.name() + "/" + name[0],
                                Island.text(number, "Accepted").replace("Go there", "Go there by way " + number),
                                List.of()));
                var shared = log.record(folder.name() + "/" + SHARED).orElseThrow();
                changes.add(Change.edited(shared, shared.text() + "Went: " + name[0] + "\n"));
                return changes;
            });
            System.out.println(name[0]);
        }
    }
}
