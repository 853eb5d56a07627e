package dev.adagio.benchmarks.accuracy.styles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of fixtures and the lines that are expected of it.
 *
 * @param folder the folder, within that of all fixtures
 * @param expected each as {@code file:line:column:Style.Rule:message}
 * @param exactly whether nothing else is expected
 */
record Scenario(String folder, List<String> expected, boolean exactly) {

    private static final Pattern WHEN =
            Pattern.compile("\\s*When I (test|test scope|apply style|use Vocab) \"([^\"]+)\"");
    private static final Pattern LINE = Pattern.compile("\\s*([^:\\s]+:\\d+:\\d+:[A-Za-z][\\w-]*\\.[\\w-]+:.*)");

    Scenario {
        expected = List.copyOf(expected);
    }

    static List<Scenario> all(Path features) throws IOException {
        List<Scenario> scenarios = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> listed = Files.list(features)) {
            files = listed.filter(file -> file.toString().endsWith(".feature"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Optional<String> folder = Optional.empty();
            List<String> expected = new ArrayList<>();
            boolean exactly = false;
            for (String line : Files.readAllLines(file)) {
                Matcher when = WHEN.matcher(line);
                Matcher told = LINE.matcher(line);
                if (line.strip().startsWith("Scenario")) {
                    add(folder, expected, exactly, scenarios);
                    folder = Optional.empty();
                    exactly = false;
                    expected.clear();
                } else if (line.contains("should contain exactly")) {
                    exactly = true;
                } else if (when.matches()) {
                    folder = Optional.of(place(when.group(1)) + when.group(2));
                } else if (told.matches()) {
                    expected.add(told.group(1).strip());
                }
            }
            add(folder, expected, exactly, scenarios);
        }
        return scenarios;
    }

    private static void add(Optional<String> folder, List<String> expected, boolean exactly, List<Scenario> scenarios) {
        folder.ifPresent(found -> scenarios.add(new Scenario(found, expected, exactly)));
    }

    private static String place(String verb) {
        return switch (verb) {
            case "test scope" -> "scopes/";
            case "apply style" -> "styles/";
            case "use Vocab" -> "vocab/";
            default -> "";
        };
    }
}
