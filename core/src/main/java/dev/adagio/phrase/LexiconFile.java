package dev.adagio.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the line format described at {@link Lexicon#parse(String)}. */
final class LexiconFile {

    private final List<Lexicon> lexicons = new ArrayList<>();
    private final Map<String, List<String>> classes = new LinkedHashMap<>();
    private String name = "";
    private List<String> phrases = new ArrayList<>();
    private List<String> unless = new ArrayList<>();

    static List<Lexicon> parse(String lines) {
        LexiconFile file = new LexiconFile();
        int number = 0;
        for (String line : lines.split("\n", -1)) {
            file.line(line.strip(), ++number);
        }
        file.close();
        return List.copyOf(file.lexicons);
    }

    private void line(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        if (line.startsWith("= ")) {
            close();
            name = line.substring(2).strip();
        } else if (line.startsWith("{") && equals > 0) {
            wordClass(line, equals);
        } else if (name.isEmpty()) {
            throw new PhraseSyntaxException("line " + number + " stands outside a lexicon: " + line);
        } else if (line.startsWith("- ")) {
            unless.add(line.substring(2).strip());
        } else {
            phrases.add(line);
        }
    }

    private void wordClass(String line, int equals) {
        String key = line.substring(1, line.indexOf('}'));
        List<String> words = new ArrayList<>(classes.getOrDefault(key, List.of()));
        for (String word : line.substring(equals + 1).strip().split("\\s+")) {
            words.add(word);
        }
        classes.put(key, List.copyOf(words));
    }

    private void close() {
        if (!name.isEmpty()) {
            lexicons.add(new Lexicon(name, phrases, unless, classes));
        }
        phrases = new ArrayList<>();
        unless = new ArrayList<>();
    }
}
