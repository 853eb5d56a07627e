package dev.adagio.benchmarks.ratios;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** Ratios as they were, by the names of their duels. */
record Baseline(Map<String, Double> ratios) {

    Baseline {
        ratios = Map.copyOf(ratios);
    }

    /** The one that belongs to these sources. */
    static Baseline committed() throws IOException {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Baseline.class.getResourceAsStream("baseline.properties")),
                StandardCharsets.UTF_8)) {
            return read(in);
        }
    }

    /** One that was written before. */
    static Baseline read(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            return read(in);
        }
    }

    private static Baseline read(Reader in) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        return new Baseline(properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, name -> Double.valueOf(properties.getProperty(name)))));
    }

    /** What a duel was, if it was measured. */
    Optional<Double> of(Duel duel) {
        return Optional.ofNullable(ratios.get(duel.name()));
    }

    /** In the order of the duels' names. */
    void write(Path file) throws IOException {
        Files.write(
                file,
                ratios.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> String.format(Locale.ROOT, "%s = %.3g", each.getKey(), each.getValue()))
                        .toList());
    }
}
