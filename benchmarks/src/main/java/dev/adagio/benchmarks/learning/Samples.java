package dev.adagio.benchmarks.learning;

import dev.adagio.rules.learned.Features;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Features by number instead of by key. */
final class Samples {

    private final int[] keys;
    private final int[][] indices;
    private final float[][] strengths;

    private Samples(int[] keys, int[][] indices, float[][] strengths) {
        this.keys = keys;
        this.indices = indices;
        this.strengths = strengths;
    }

    /** The keys of the features that occur in at least so many conversations: what fewer say is theirs alone. */
    static int[] keys(List<Labelled> items, int conversations) {
        Map<Integer, Set<Integer>> seen = new HashMap<>();
        for (Labelled item : items) {
            for (Features part : List.of(item.text(), item.summary())) {
                for (int i = 0; i < part.size(); i++) {
                    Set<Integer> in = seen.computeIfAbsent(part.key(i), key -> new HashSet<>());
                    if (in.size() < conversations) {
                        in.add(item.conversation());
                    }
                }
            }
        }
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= conversations)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    /** Of each sample the features with these keys, which are sorted. */
    static Samples of(int[] keys, List<List<Features>> samples) {
        int[][] indices = new int[samples.size()][];
        float[][] strengths = new float[samples.size()][];
        for (int s = 0; s < indices.length; s++) {
            int most = samples.get(s).stream().mapToInt(Features::size).sum();
            int[] index = new int[most];
            float[] strength = new float[most];
            int used = 0;
            for (Features part : samples.get(s)) {
                for (int i = 0; i < part.size(); i++) {
                    int at = Arrays.binarySearch(keys, part.key(i));
                    if (at >= 0) {
                        index[used] = at;
                        strength[used++] = part.strength(i);
                    }
                }
            }
            indices[s] = Arrays.copyOf(index, used);
            strengths[s] = Arrays.copyOf(strength, used);
        }
        return new Samples(keys, indices, strengths);
    }

    /** The key of each feature. */
    int[] keys() {
        return keys;
    }

    int count() {
        return indices.length;
    }

    /** The weights of a sample's features times their strengths, and the last of the weights. */
    double sum(int sample, double[] weights) {
        double sum = weights[keys.length];
        int[] index = indices[sample];
        float[] strength = strengths[sample];
        for (int i = 0; i < index.length; i++) {
            sum += weights[index[i]] * strength[i];
        }
        return sum;
    }

    /** Adds a sample's strengths, so many times, to what each of its features has. */
    void add(int sample, double times, double[] to) {
        int[] index = indices[sample];
        float[] strength = strengths[sample];
        for (int i = 0; i < index.length; i++) {
            to[index[i]] += times * strength[i];
        }
        to[keys.length] += times;
    }
}
