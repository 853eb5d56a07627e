package dev.adagio.benchmarks.learning;

import dev.adagio.rules.learned.LinearModels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Weights that were learned. */
final class Draft {

    private final int[] keys;
    private final List<Output> outputs;
    private final List<double[]> weights;

    /** For each output the weight of each feature, and its bias last. */
    Draft(int[] keys, List<Output> outputs, List<double[]> weights) {
        this.keys = keys;
        this.outputs = outputs;
        this.weights = weights;
    }

    List<Output> outputs() {
        return outputs;
    }

    List<double[]> weights() {
        return weights;
    }

    /** Models of these, each taken to hold from its cut on. */
    LinearModels models(double[] cuts) {
        List<LinearModels.Output> heads = new ArrayList<>();
        for (int o = 0; o < outputs.size(); o++) {
            heads.add(new LinearModels.Output(outputs.get(o).name(), weights.get(o)[keys.length], cuts[o], 0));
        }
        return LinearModels.of(
                heads,
                keys,
                weights.stream().map(all -> Arrays.copyOf(all, keys.length)).toList());
    }
}
