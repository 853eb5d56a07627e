package dev.adagio.rules.learned;

import dev.adagio.text.Reading;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What models look at in a text: features, each with a key and a strength. Keys are hashes; the words
 * behind one are only looked up when somebody asks for its name. Immutable and thread-safe.
 */
public final class Features {

    private final Reading reading;
    private final int[] keys;
    private final float[] strengths;
    private final @Nullable String[] names;
    private final int[] tokens;

    Features(Reading reading, int[] keys, float[] strengths, @Nullable String[] names, int[] tokens) {
        this.reading = reading;
        this.keys = keys;
        this.strengths = strengths;
        this.names = names;
        this.tokens = tokens;
    }

    /**
     * Gathers the features of a text.
     *
     * @param situation where it is read: features that mean something else in each situation are told apart by it
     */
    public static Features collect(Reading reading, String situation, Consumer<FeatureCollector> source) {
        FeatureCollector collector = new FeatureCollector(reading, situation);
        source.accept(collector);
        return collector.features();
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

    /** What it is called: its group, and after an equals sign its value or words. */
    public String name(int index) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < FeatureCollector.PARTS; i++) {
            String part = names[index * FeatureCollector.PARTS + i];
            if (part != null) {
                name.append(i == 0 ? "" : i == 1 ? "=" : " in ").append(part);
            }
        }
        int first = tokens[index] >>> 1;
        if (tokens[index] >= 0) {
            name.append('=').append(reading.word(first));
        }
        if (tokens[index] >= 0 && (tokens[index] & 1) == 1) {
            name.append(' ').append(reading.word(first + 1));
        }
        return name.toString();
    }
}
