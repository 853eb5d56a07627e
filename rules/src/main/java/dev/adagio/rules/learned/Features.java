package dev.adagio.rules.learned;

import dev.adagio.text.Reading;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What models look at in a text: features, each with a key and a strength. Keys are hashes; features are
 * gathered once more for their names when somebody asks for them. Immutable and thread-safe.
 */
public final class Features {

    /** About so many features of a text the models know. */
    private static final int MANY = 256;

    private static final int FEW = 32;

    private final Rows index;
    private final int[] rows;
    private final float[] strengths;
    private final Supplier<Map<Integer, String>> names;

    private Features(Rows index, FeatureCollector collector, Supplier<Map<Integer, String>> names) {
        this.index = index;
        this.rows = collector.seen();
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
        return collect(reading, situation, EveryKey::new, FEW, source);
    }

    /** Gathers the features of a text that one of these models weighs: to them it is the same. */
    public static Features collect(
            Reading reading, String situation, LinearModels models, Consumer<FeatureCollector> source) {
        return collect(reading, situation, models::rows, MANY, source);
    }

    private static Features collect(
            Reading reading, String situation, Supplier<Rows> index, int expected, Consumer<FeatureCollector> source) {
        Rows rows = index.get();
        FeatureCollector collector = new FeatureCollector(reading, situation, rows, expected, null);
        source.accept(collector);
        return new Features(rows, collector, () -> {
            Map<Integer, String> names = new HashMap<>();
            source.accept(new FeatureCollector(reading, situation, index.get(), expected, names));
            return names;
        });
    }

    /** How many features there are. */
    public int size() {
        return rows.length;
    }

    /** What a feature is known by, here and in the weights of models. */
    public int key(int index) {
        return this.index.key(rows[index]);
    }

    /** The row of a feature in a table of weights, or -1. */
    int row(int index, WeightTable weights) {
        return this.index == weights ? rows[index] : weights.row(key(index));
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
