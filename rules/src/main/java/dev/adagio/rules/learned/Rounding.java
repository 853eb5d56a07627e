package dev.adagio.rules.learned;

import java.util.ArrayList;
import java.util.List;

/** Rounds weights so that each fits into two bytes. */
final class Rounding {

    private Rounding() {}

    static LinearModels round(List<LinearModels.Output> outputs, int[] keys, List<double[]> weights) {
        short[] rounded = new short[keys.length * outputs.size()];
        List<LinearModels.Output> stepped = new ArrayList<>();
        for (int o = 0; o < outputs.size(); o++) {
            double step = largest(weights.get(o)) / Short.MAX_VALUE;
            for (int f = 0; f < keys.length; f++) {
                rounded[f * outputs.size() + o] = (short) Math.round(weights.get(o)[f] / step);
            }
            LinearModels.Output output = outputs.get(o);
            stepped.add(new LinearModels.Output(output.name(), output.bias(), output.cut(), step));
        }
        return new LinearModels(stepped, new WeightTable(keys, outputs.size(), rounded));
    }

    private static double largest(double[] weights) {
        double largest = Float.MIN_NORMAL;
        for (double weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        return largest;
    }
}
