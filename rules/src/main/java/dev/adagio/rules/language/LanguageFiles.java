package dev.adagio.rules.language;

import dev.adagio.rules.learned.LinearModels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lists and models that lie beside the class of a language.
 *
 * @param language the class
 */
public record LanguageFiles(Class<?> language) {

    /** All of a file. */
    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    byte[] bytes(String name) {
        try (InputStream stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines that hold something, without comments. */
    public List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        for (String each : text(name).split("\n", -1)) {
            String line = each.strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        return List.copyOf(lines);
    }

    /** What stands before and behind the first equals sign of each line, in order. */
    public Map<String, String> entries(String name) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String line : lines(name)) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalStateException("no equals sign in " + name + ": " + line);
            }
            entries.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
        }
        return entries;
    }

    /** The models learned for the language. */
    public LinearModels models(String name) {
        try (InputStream stream = open(name)) {
            return LinearModels.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file is, or null where there is none. */
    @Nullable
    URL find(String name) {
        return language.getResource(name);
    }

    InputStream open(String name) {
        InputStream stream = language.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(name + " is missing beside " + language.getName());
        }
        return stream;
    }
}
