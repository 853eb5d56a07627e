package dev.adagio.rules.language.english;

import dev.adagio.rules.learned.LinearModels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The lists and models that lie beside the classes of this package. */
final class Resource {

    private Resource() {}

    static String text(String name) {
        try (InputStream stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The models learned for this language. */
    static LinearModels models(String name) {
        try (InputStream stream = open(name)) {
            return LinearModels.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream stream = Resource.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(name + " is missing beside " + Resource.class.getName());
        }
        return stream;
    }

    /** The lines that hold something, without comments. */
    static List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableList());
    }
}
