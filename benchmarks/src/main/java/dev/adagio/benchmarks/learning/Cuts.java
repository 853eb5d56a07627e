package dev.adagio.benchmarks.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the points from which on outputs are taken to hold, for the best (mean) F1. */
final class Cuts {

    private static final double STEP = 0.1;
    private static final double RANGE = 4;
    private static final int PASSES = 3;

    private final List<Output> outputs;

    Cuts(List<Output> outputs) {
        this.outputs = outputs;
    }

    /** The cuts for these log-odds of these items. */
    double[] best(List<Labelled> items, List<double[]> logits) {
        double[] weights = Learner.importance(items);
        Map<String, List<Integer>> labels = new LinkedHashMap<>();
        for (int o = 0; o < outputs.size(); o++) {
            labels.computeIfAbsent(outputs.get(o).label(), label -> new ArrayList<>()).add(o);
        }
        double[] cuts = new double[outputs.size()];
        for (List<Integer> group : labels.values()) {
            if (group.size() == 1) {
                cuts[group.get(0)] = single(group.get(0), items, logits, weights);
            } else if (!outputs.get(group.get(0)).label().equals("mode")) {
                several(group, items, logits, weights, cuts);
            } else {
                group.forEach(o -> cuts[o] = single(o, items, logits, weights));
            }
        }
        return cuts;
    }

    private double single(int output, List<Labelled> items, List<double[]> logits, double[] weights) {
        int steps = (int) (2 * RANGE / STEP);
        double[] f1 = new double[steps + 1];
        for (int step = 0; step <= steps; step++) {
            f1[step] = f1(output, items, logits, weights, step * STEP - RANGE);
        }
        int best = 0;
        for (int step = 1; step <= steps; step++) {
            best = smooth(f1, step) > smooth(f1, best) ? step : best;
        }
        return best * STEP - RANGE;
    }

    /** The mean around a point, so that no single item decides. */
    private static double smooth(double[] values, int at) {
        double sum = 0;
        int count = 0;
        for (int i = Math.max(0, at - 2); i <= Math.min(values.length - 1, at + 2); i++) {
            sum += values[i];
            count++;
        }
        return sum / count;
    }

    private double f1(int output, List<Labelled> items, List<double[]> logits, double[] weights, double cut) {
        double right = 0;
        double off = 0;
        for (int i = 0; i < items.size(); i++) {
            double target = outputs.get(output).of(items.get(i));
            boolean found = logits.get(i)[output] >= cut;
            right += found && target == 1 ? weights[i] : 0;
            off += (found && target == 0) || (!found && target == 1) ? weights[i] : 0;
        }
        return right == 0 ? 0 : 2 * right / (2 * right + off);
    }

    private void several(
            List<Integer> group, List<Labelled> items, List<double[]> logits, double[] weights, double[] cuts) {
        int[] gold = new int[items.size()];
        Arrays.fill(gold, -1);
        for (int i = 0; i < gold.length; i++) {
            for (int g = 0; g < group.size(); g++) {
                if (outputs.get(group.get(g)).of(items.get(i)) == 1) {
                    gold[i] = g;
                }
            }
        }
        double best = macro(group, gold, logits, weights, cuts);
        for (int pass = 0; pass < PASSES; pass++) {
            for (int g = 1; g < group.size() + (pass == 0 ? 0 : 1); g++) {
                int output = group.get(g % group.size());
                double kept = cuts[output];
                for (double cut = -RANGE; cut <= RANGE; cut += STEP) {
                    cuts[output] = cut;
                    double macro = macro(group, gold, logits, weights, cuts);
                    if (macro > best + 1e-6) {
                        best = macro;
                        kept = cut;
                    }
                }
                cuts[output] = kept;
            }
        }
    }

    private static double macro(
            List<Integer> group, int[] gold, List<double[]> logits, double[] weights, double[] cuts) {
        int count = group.size();
        double[] right = new double[count];
        double[] wrong = new double[count];
        double[] missed = new double[count];
        for (int i = 0; i < gold.length; i++) {
            if (gold[i] >= 0) {
                int found = 0;
                for (int g = 1; g < count; g++) {
                    if (above(group.get(g), logits.get(i), cuts) > above(group.get(found), logits.get(i), cuts)) {
                        found = g;
                    }
                }
                if (found == gold[i]) {
                    right[found] += weights[i];
                } else {
                    wrong[found] += weights[i];
                    missed[gold[i]] += weights[i];
                }
            }
        }
        double sum = 0;
        for (int g = 0; g < count; g++) {
            sum += right[g] == 0 ? 0 : 2 * right[g] / (2 * right[g] + wrong[g] + missed[g]);
        }
        return sum / count;
    }

    private static double above(int output, double[] logits, double[] cuts) {
        return logits[output] - cuts[output];
    }
}
