package dev.adagio.rules.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Linear models that look at the same features, one for each output. The log-odds of an output are its
 * bias and the weights of its features times their strengths. Immutable and thread-safe.
 *
 * <p>Features are known by their keys alone: no word of the texts learned from is in the models.
 */
public final class LinearModels {

    /** No models: nothing is estimated. */
    public static final LinearModels NONE = new LinearModels(List.of(), new WeightTable(new int[0], 0, new short[0]));

    /**
     * What one model estimates.
     *
     * @param name of the model
     * @param bias the log-odds of a text without features
     * @param cut the log-odds from which on it is taken to hold; of outputs that exclude each other, the one
     *     farthest above its own
     * @param step the weight that stands for one unit of a stored number
     */
    public record Output(String name, double bias, double cut, double step) {}

    private final List<Output> outputs;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final WeightTable weights;

    LinearModels(List<Output> outputs, WeightTable weights) {
        this.outputs = List.copyOf(outputs);
        for (int i = 0; i < outputs.size(); i++) {
            indexes.putIfAbsent(outputs.get(i).name(), i);
        }
        this.weights = weights;
    }

    /**
     * Models with these weights, which are rounded to a 32,767th of the largest of their output.
     *
     * @param outputs the outputs, whose steps are ignored
     * @param keys the keys of the features, all different
     * @param weights for each output the weight of each feature
     */
    public static LinearModels of(List<Output> outputs, int[] keys, List<double[]> weights) {
        return Rounding.round(outputs, keys, weights);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it cannot be read, or is something else
     */
    public static LinearModels read(InputStream stream) throws IOException {
        return ModelFile.read(stream);
    }

    /**
     * Writes these models.
     *
     * @throws IOException if the stream does not take them
     */
    public void write(OutputStream stream) throws IOException {
        ModelFile.write(stream, outputs, weights);
    }

    /** What the models estimate. */
    public List<Output> outputs() {
        return outputs;
    }

    /** The index of an output, or -1 where there is no such model. */
    public int indexOf(String output) {
        return indexes.getOrDefault(output, -1);
    }

    /** How many features have weights. */
    public int size() {
        return weights.size();
    }

    /** The features that any output weighs; the others need not be gathered. */
    Rows rows() {
        return weights;
    }

    /** The log-odds of every output for a text with all these features. */
    public double[] logits(Features... parts) {
        double[] logits = new double[outputs.size()];
        for (Features features : parts) {
            for (int i = 0; i < features.size(); i++) {
                weights.addTo(logits, features.row(i, weights), features.strength(i));
            }
        }
        for (int i = 0; i < logits.length; i++) {
            logits[i] = outputs.get(i).bias() + logits[i] * outputs.get(i).step();
        }
        return logits;
    }

    /** What features add to the log-odds of one output. */
    double moves(int output, Features features) {
        double sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += weights.get(features.row(i, weights), output) * (double) features.strength(i);
        }
        return sum * outputs.get(output).step();
    }

    /** The features that moved an output most, the weightiest first. */
    public List<Weighed> explain(int output, int most, Features... parts) {
        List<Weighed> weighed = new ArrayList<>();
        for (Features features : parts) {
            Map<Integer, String> names = features.names();
            for (int i = 0; i < features.size(); i++) {
                double weight = weights.get(features.row(i, weights), output)
                        * outputs.get(output).step();
                if (weight != 0) {
                    weighed.add(new Weighed(names.getOrDefault(features.key(i), ""), weight * features.strength(i)));
                }
            }
        }
        weighed.sort(Comparator.comparingDouble((Weighed each) -> -Math.abs(each.weight()))
                .thenComparing(Weighed::feature));
        return List.copyOf(weighed.subList(0, Math.min(most, weighed.size())));
    }
}
