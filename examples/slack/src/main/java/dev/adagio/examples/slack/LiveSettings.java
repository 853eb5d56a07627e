package dev.adagio.examples.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The settings as the file has them now, so that the switch in it works at once. While it cannot be understood, the
 * bot is silent. Thread-safe.
 */
final class LiveSettings implements Supplier<Settings> {

    private static final Settings SILENT =
            new Settings(false, Settings.DEFAULT.grace(), Settings.DEFAULT.coolDown(), null, Map.of());

    private final Path file;
    private FileTime read = FileTime.fromMillis(-1);
    private Settings settings = SILENT;

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException if it makes no sense
     * @throws UncheckedIOException if it cannot be read
     */
    LiveSettings(Path file) {
        this.file = file;
        try {
            settings = Settings.read(Files.readString(file));
            read = Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized Settings get() {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            if (!changed.equals(read)) {
                read = changed;
                settings = Settings.read(Files.readString(file));
            }
        } catch (IOException | IllegalArgumentException e) {
            read = FileTime.fromMillis(-1);
            settings = SILENT;
        }
        return settings;
    }
}
