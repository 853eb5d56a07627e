package dev.adagio.decision.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What decision records call things, in all languages at once. The words are data: files of lines
 * {@code topic.meaning: phrase, phrase, ...}, one file per language. Immutable; loaded once.
 */
public final class Vocabulary {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "ru", "ja", "zh");
    private static final Vocabulary ALL = new Vocabulary();

    private final Map<String, Phrases> topics = new HashMap<>();

    private Vocabulary() {
        LANGUAGES.forEach(this::load);
    }

    /**
     * The phrases of a topic, with their meanings.
     *
     * @throws IllegalArgumentException if no file has such a topic
     */
    public static Phrases of(String topic) {
        Phrases phrases = ALL.topics.get(topic);
        if (phrases == null) {
            throw new IllegalArgumentException("no such topic: " + topic);
        }
        return phrases;
    }

    /**
     * The constant that a meaning names.
     *
     * @throws IllegalArgumentException if it names none
     */
    public static <E extends Enum<E>> E meant(Class<E> type, String meaning) {
        return Enum.valueOf(type, meaning.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private void load(String language) {
        String file = language + ".vocabulary";
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + file);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(": ");
        if (colon < 0 || line.startsWith("#")) {
            return;
        }
        String key = line.substring(0, colon);
        int dot = key.indexOf('.');
        Phrases phrases = topics.computeIfAbsent(dot < 0 ? key : key.substring(0, dot), topic -> new Phrases());
        for (String phrase : line.substring(colon + 2).split(",")) {
            phrases.add(phrase.strip(), key.substring(dot + 1));
        }
    }
}
