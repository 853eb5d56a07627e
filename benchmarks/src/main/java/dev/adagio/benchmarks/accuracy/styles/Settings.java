package dev.adagio.benchmarks.accuracy.styles;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which rules a folder of fixtures wants for which files: the few keys of Vale's own settings that say so.
 *
 * @param styles where its styles lie
 * @param vocabularies which vocabularies it uses
 * @param sections what is wanted, by pattern of file names
 */
record Settings(Path styles, Set<String> vocabularies, Map<String, List<String[]>> sections) {

    static Settings read(Path folder) throws IOException {
        Path styles = folder;
        Set<String> vocabularies = new TreeSet<>();
        Map<String, List<String[]>> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : Files.readAllLines(folder.resolve(".vale.ini"))) {
            String[] pair = line.split("=", 2);
            if (line.strip().startsWith("[")) {
                section = line.strip().replaceAll("^\\[|\\]$", "");
            } else if (pair.length == 2 && !line.strip().startsWith("#")) {
                String key = pair[0].strip();
                String value = pair[1].strip();
                if (key.equals("StylesPath")) {
                    styles = folder.resolve(value).normalize();
                } else if (key.equals("Vocab")) {
                    vocabularies.addAll(words(value));
                } else {
                    sections.computeIfAbsent(section, none -> new ArrayList<>()).add(new String[] {key, value});
                }
            }
        }
        return new Settings(styles, vocabularies, sections);
    }

    /** Whether a rule, as {@code Style.Rule}, runs over a file. */
    boolean runs(String rule, Path file) {
        boolean runs = false;
        for (Map.Entry<String, List<String[]>> section : sections.entrySet()) {
            if (section.getKey().isEmpty() || !fits(section.getKey(), file)) {
                continue;
            }
            for (String[] pair : section.getValue()) {
                if (pair[0].equals("BasedOnStyles")) {
                    runs |= words(pair[1]).contains(rule.substring(0, rule.indexOf('.')));
                } else if (pair[0].equals(rule)) {
                    runs = !pair[1].equals("NO");
                }
            }
        }
        return runs;
    }

    private static boolean fits(String pattern, Path file) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(file.getFileName());
    }

    private static Set<String> words(String list) {
        return new TreeSet<>(Stream.of(list.split(",")).map(String::strip).toList());
    }
}
