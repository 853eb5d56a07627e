package dev.adagio.benchmarks.engines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rules and a thousand notes to ask them about, from the same seed always the same. Two rules fire of a note on average,
 * however many there are. All words have six letters, so that to contain two of them is to say them.
 *
 * @param phrases of each rule the two words it looks for
 * @param bounds of each rule the bound of the feature with the number of the rule modulo eight
 * @param notes what they are asked about
 */
record Workload(List<String> phrases, List<Double> bounds, List<Note> notes) {

    static final int FEATURES = 8;
    private static final int NOTES = 1000;
    private static final int WORDS = 50;
    private static final int VOCABULARY = 3000;
    private static final int FIRING = 2;
    private static final long SEED = 20_261_123;

    static Workload of(int rules) {
        Random random = new Random(SEED);
        List<String> words = words(random);
        Set<String> phrases = new LinkedHashSet<>();
        while (phrases.size() < rules) {
            phrases.add(any(words, random) + " " + any(words, random));
        }
        List<String> listed = List.copyOf(phrases);
        List<Double> bounds = IntStream.range(0, rules)
                .mapToObj(i -> 1 - 2.0 * FIRING / rules * random.nextDouble())
                .toList();
        List<Note> notes = IntStream.range(0, NOTES)
                .mapToObj(i -> new Note(
                        text(words, listed, random), random.doubles(FEATURES).toArray()))
                .toList();
        return new Workload(listed, bounds, notes);
    }

    private static List<String> words(Random random) {
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < VOCABULARY) {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < 3; i++) {
                word.append("bcdfghklmnprstvw".charAt(random.nextInt(16)));
                word.append("aeiou".charAt(random.nextInt(5)));
            }
            words.add(word.toString());
        }
        return List.copyOf(words);
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String text(List<String> words, List<String> phrases, Random random) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < WORDS - 2 * FIRING; i++) {
            parts.add(any(words, random));
        }
        for (int i = 0; i < FIRING; i++) {
            parts.add(any(phrases, random));
        }
        Collections.shuffle(parts, random);
        return String.join(" ", parts);
    }
}
