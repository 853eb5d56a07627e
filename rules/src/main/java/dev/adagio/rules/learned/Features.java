package dev.adagio.rules.learned;

import dev.adagio.text.Reading;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * What models look at in a text: features, each with a key and a strength. Keys are hashes; features are
 * gathered once more for their names when somebody asks for them. Immutable and thread-safe.
 */
public final class Features {

    /** About so many features of a text the models know. */
    private static final int MANY = 256;

    private static final int FEW = 32;

    private final int[] keys;
    private final float[] strengths;
    private final Supplier<Map<Integer, String>> names;

    private Features(FeatureCollector collector, Supplier<Map<Integer, String>> names) {
        this.keys = collector.keys();
        this.strengths = collector.strengths();
        this.names = names;
    }

    /**
     * Gathers all features of a text.
     *
     * @param situation where it is read: features that mean something else in each situation are told apart by it
     * @param source adds the features, the same on every call
     */
    public static Features collect(Reading reading, String situation, Consumer<FeatureCollector> source) {
        return collect(reading, situation, key -> true, MANY, source);
    }

    /** Gathers a few features of a text. */
    public static Features few(Reading reading, String situation, Consumer<FeatureCollector> source) {
        return collect(reading, situation, key -> true, FEW, source);
    }

    /** Gathers the features of a text that have one of these keys; see {@link LinearModels#weighs}. */
    public static Features collect(
            Reading reading, String situation, IntPredicate wanted, Consumer<FeatureCollector> source) {
        return collect(reading, situation, wanted, MANY, source);
    }

    private static Features collect(
            Reading reading, String situation, IntPredicate wanted, int expected, Consumer<FeatureCollector> source) {
        FeatureCollector collector = new FeatureCollector(reading, situation, wanted, expected, null);
        source.accept(collector);
        return new Features(collector, () -> {
            Map<Integer, String> names = new HashMap<>();
            source.accept(new FeatureCollector(reading, situation, wanted, expected, names));
            return names;
        });
    }

    /** How many features there are. */
    public int size() {
        return keys.length;
    }

    /** What a feature is known by, here and in the weights of models. */
    public int key(int index) {
        return keys[index];
    }

    /** How strongly it shows. */
    public float strength(int index) {
        return strengths[index];
    }

    /** What each key stands for here: a group, and after an equals sign a value or words. Gathered on each call. */
    public Map<Integer, String> names() {
        return names.get();
    }
}
