package dev.adagio.benchmarks.learning;

import dev.adagio.rules.learned.Features;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Features by number instead of by name.
 *
 * @param names what each feature is called
 * @param indices the features of each sample
 * @param values how strongly each of them shows
 */
record Samples(List<String> names, int[][] indices, float[][] values) {

    /** All features that occur in at least so many samples. */
    static Samples of(List<Features> features, int atLeast) {
        Map<String, Integer> counts = new HashMap<>();
        List<String[]> called = new ArrayList<>(features.size());
        for (Features sample : features) {
            String[] names = new String[sample.size()];
            for (int i = 0; i < names.length; i++) {
                names[i] = sample.name(i);
                counts.merge(names[i], 1, Integer::sum);
            }
            called.add(names);
        }
        List<String> names = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= atLeast)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : names) {
            numbers.put(name, numbers.size());
        }
        int[][] indices = new int[features.size()][];
        float[][] values = new float[features.size()][];
        for (int s = 0; s < indices.length; s++) {
            int used = 0;
            String[] own = called.get(s);
            int[] index = new int[own.length];
            float[] value = new float[own.length];
            for (int i = 0; i < own.length; i++) {
                Integer number = numbers.get(own[i]);
                if (number != null) {
                    index[used] = number;
                    value[used++] = features.get(s).value(i);
                }
            }
            indices[s] = Arrays.copyOf(index, used);
            values[s] = Arrays.copyOf(value, used);
        }
        return new Samples(names, indices, values);
    }

    int count() {
        return indices.length;
    }
}
