package dev.adagio.examples.slack;

import dev.adagio.Adagio;
import dev.adagio.declarative.ProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One instance for each profile that a channel names. Thread-safe. */
final class Reviewers {

    private final Adagio usual = Adagio.create();
    private final Map<String, Adagio> byFile = new ConcurrentHashMap<>();

    /** The instance with the rules of a file, or with all as they are. */
    Adagio of(@Nullable String file) {
        return file == null ? usual : byFile.computeIfAbsent(file, this::read);
    }

    private Adagio read(String file) {
        try {
            return Adagio.builder()
                    .profile(ProfileReader.read(file, Files.readString(Path.of(file)), usual.rules()))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
