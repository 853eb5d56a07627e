package dev.adagio.benchmarks.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Finds the points from which on outputs are taken to hold, for the best mean F1 of each label's values. */
final class Cuts {

    private static final double STEP = 0.2;
    private static final double RANGE = 4;
    private static final int GRID = (int) Math.round(2 * RANGE / STEP) + 1;
    private static final int PASSES = 2;

    /** A point is judged with its neighbours, so that no single message decides. */
    private static final int NEIGHBOURS = 2;

    private final List<Output> outputs;
    private final List<Labelled> items;
    private final double[][] logits;
    private final double[] importance;

    /** For these log-odds of these items, none of which taught the model that estimated them. */
    Cuts(List<Output> outputs, List<Labelled> items, double[][] logits) {
        this.outputs = outputs;
        this.items = items;
        this.logits = logits;
        this.importance = Learner.importance(items);
    }

    /** The cuts that are best for some of the items. */
    double[] best(IntPredicate from) {
        Map<String, List<Integer>> labels = new LinkedHashMap<>();
        for (int o = 0; o < outputs.size(); o++) {
            labels.computeIfAbsent(outputs.get(o).label(), label -> new ArrayList<>())
                    .add(o);
        }
        double[] cuts = new double[outputs.size()];
        for (List<Integer> group : labels.values()) {
            for (int pass = 0; pass < (group.size() == 1 ? 1 : PASSES); pass++) {
                for (int output : group) {
                    cuts[output] = best(group, output, cuts, from);
                }
            }
        }
        return cuts;
    }

    private double best(List<Integer> group, int output, double[] cuts, IntPredicate from) {
        double[] tried = cuts.clone();
        double[] values = new double[GRID];
        for (int i = 0; i < GRID; i++) {
            tried[output] = i * STEP - RANGE;
            values[i] = meanF1(group, tried, from);
        }
        int best = 0;
        for (int i = 1; i < GRID; i++) {
            best = around(values, i) > around(values, best) ? i : best;
        }
        return best * STEP - RANGE;
    }

    private static double around(double[] values, int at) {
        double sum = 0;
        for (int i = at - NEIGHBOURS; i <= at + NEIGHBOURS; i++) {
            sum += values[Math.max(0, Math.min(values.length - 1, i))];
        }
        return sum;
    }

    /** Of one output its F1; of several that exclude each other the mean. */
    private double meanF1(List<Integer> group, double[] cuts, IntPredicate from) {
        int count = group.size();
        double[] right = new double[count + 1];
        double[] off = new double[count + 1];
        for (int i = 0; i < items.size(); i++) {
            int gold = gold(group, i);
            if (gold >= 0 && from.test(i)) {
                int found = found(group, i, cuts);
                if (found == gold) {
                    right[found] += importance[i];
                } else {
                    off[found] += importance[i];
                    off[gold] += importance[i];
                }
            }
        }
        double sum = 0;
        for (int g = 0; g < count; g++) {
            sum += right[g] == 0 ? 0 : 2 * right[g] / (2 * right[g] + off[g]);
        }
        return sum / count;
    }

    /** The place in the group of what is so, after the last if none is, below 0 if that is not known. */
    private int gold(List<Integer> group, int item) {
        for (int g = 0; g < group.size(); g++) {
            double target = outputs.get(group.get(g)).of(items.get(item));
            if (target != 0) {
                return target < 0 ? -1 : g;
            }
        }
        return group.size();
    }

    private int found(List<Integer> group, int item, double[] cuts) {
        if (group.size() == 1) {
            return logits[item][group.get(0)] >= cuts[group.get(0)] ? 0 : 1;
        }
        int found = 0;
        for (int g = 1; g < group.size(); g++) {
            if (above(group.get(g), item, cuts) > above(group.get(found), item, cuts)) {
                found = g;
            }
        }
        return found;
    }

    private double above(int output, int item, double[] cuts) {
        return logits[item][output] - cuts[output];
    }
}
