package dev.adagio.rules.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Linear models that look at the same features, one for each output. The log-odds of an output are its
 * bias and the weights of its features times their values. Immutable and thread-safe.
 *
 * <p>The text form has one line {@code output NAME BIAS CUT} for each output, and then one line for
 * each feature: its name, and after a tab its weights as {@code INDEX:WEIGHT}, the outputs counted from 0.
 */
public final class LinearModels {

    private final List<String> outputs;
    private final double[] biases;
    private final double[] cuts;
    private final Map<String, Integer> indices;
    private final WeightTable weights;

    LinearModels(List<String> outputs, double[] biases, double[] cuts, WeightTable weights) {
        this.outputs = List.copyOf(outputs);
        this.biases = biases;
        this.cuts = cuts;
        this.weights = weights;
        this.indices = new HashMap<>();
        for (int i = 0; i < outputs.size(); i++) {
            indices.put(outputs.get(i), i);
        }
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static LinearModels parse(String text) {
        return ModelText.parse(text);
    }

    /** What the models estimate. */
    public List<String> outputs() {
        return outputs;
    }

    /** Whether one of the models estimates this. */
    public boolean has(String output) {
        return indices.containsKey(output);
    }

    /** The index of an output in {@link #logits}. */
    public int index(String output) {
        Integer index = indices.get(output);
        if (index == null) {
            throw new IllegalArgumentException("no model is named " + output);
        }
        return index;
    }

    /** The log-odds of every output. */
    public double[] logits(Features features) {
        double[] sums = biases.clone();
        for (int i = 0; i < features.size(); i++) {
            weights.addTo(sums, features.key(i), features.value(i));
        }
        return sums;
    }

    /** How far the log-odds of every output lie above its cut. */
    public double[] scores(Features features) {
        double[] scores = logits(features);
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= cuts[i];
        }
        return scores;
    }

    /** The log-odds from which on an output is taken to hold; of outputs that exclude each other the one farthest above. */
    public double cut(String output) {
        return cuts[index(output)];
    }

    /** The features that moved an output most, the weightiest first. */
    public List<Weighed> explain(Features features, String output, int most) {
        int index = index(output);
        List<Weighed> weighed = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            double weight = weights.get(features.key(i), index) * features.value(i);
            if (weight != 0) {
                weighed.add(new Weighed(features.name(i), weight));
            }
        }
        weighed.sort(Comparator.comparing((Weighed w) -> -Math.abs(w.weight())).thenComparing(Weighed::feature));
        return List.copyOf(weighed.subList(0, Math.min(most, weighed.size())));
    }
}
