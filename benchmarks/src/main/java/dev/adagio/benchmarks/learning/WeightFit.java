package dev.adagio.benchmarks.learning;

import dev.adagio.advice.AdviceModel;
import dev.adagio.advice.FactorInfo;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Setting;
import dev.adagio.advice.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns weights of factors: ordinal regression on the two thresholds, drawn towards what each factor says of itself and
 * kept between a quarter and the double of it, so that no direction turns. By gradient descent, the pull taken in
 * after each step so that any strength of it is stable; deterministic.
 */
final class WeightFit {

    private static final int STEPS = 400;
    private static final double RATE = 0.5;
    private static final double LEAST = 0.25;
    private static final double MOST = 2;

    private final List<FactorInfo> factors;
    private final Thresholds thresholds;
    private final double pull;

    /**
     * A fit.
     *
     * @param pull how strongly weights are drawn to what factors say of themselves
     */
    WeightFit(List<FactorInfo> factors, Thresholds thresholds, double pull) {
        this.factors = factors.stream().filter(info -> info.weight() != 0).toList();
        this.thresholds = thresholds;
        this.pull = pull;
    }

    /** The model with weights learned from these. */
    AdviceModel fit(List<Weighed> items, AdviceModel base) {
        List<double[]> rows = new ArrayList<>();
        List<Mode> right = new ArrayList<>();
        for (Weighed item : items) {
            if (!item.decided()) {
                rows.add(row(item.strengths()));
                right.add(item.right());
            }
        }
        double[] weights = factors.stream().mapToDouble(FactorInfo::weight).toArray();
        double[] importance = importance(items);
        double all =
                right.stream().mapToDouble(mode -> importance[mode.ordinal()]).sum();
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[weights.length];
            for (int i = 0; i < rows.size(); i++) {
                double slope = slope(dot(rows.get(i), weights), right.get(i));
                double much = importance[right.get(i).ordinal()] * slope / all * factors.size();
                for (int f = 0; f < weights.length; f++) {
                    gradient[f] += much * rows.get(i)[f];
                }
            }
            for (int f = 0; f < weights.length; f++) {
                double own = factors.get(f).weight();
                double drawn = RATE * pull / (own * own);
                weights[f] = bounded((weights[f] - RATE * gradient[f] + drawn * own) / (1 + drawn), own);
            }
        }
        AdviceModel model = base;
        for (int f = 0; f < weights.length; f++) {
            double weight = Math.round(weights[f] * 100) / 100.0;
            if (weight != factors.get(f).weight()) {
                model = model.with(
                        factors.get(f).id(), Setting.weighing(weight).from("learned from labelled messages"));
            }
        }
        return model;
    }

    private double[] row(Map<String, Double> strengths) {
        return factors.stream()
                .mapToDouble(info -> strengths.getOrDefault(info.id(), 0.0))
                .toArray();
    }

    /** Rare modes count more: by the root of how rare they are. */
    private static double[] importance(List<Weighed> items) {
        double[] importance = new double[Mode.values().length];
        Map<Mode, Long> counts = new TreeMap<>(Weighed.counts(items));
        counts.forEach((mode, count) -> importance[mode.ordinal()] = Math.sqrt((double) items.size() / count));
        return importance;
    }

    /** How the loss rises with the balance. */
    private double slope(double balance, Mode right) {
        double sync = 1 / (1 + Math.exp(thresholds.sync() - balance));
        double async = 1 / (1 + Math.exp(balance - thresholds.async()));
        return (sync - (right == Mode.SYNC ? 1 : 0)) - (async - (right == Mode.ASYNC ? 1 : 0));
    }

    private static double bounded(double weight, double own) {
        double size = weight * Math.signum(own);
        return Math.signum(own) * Math.max(LEAST * Math.abs(own), Math.min(MOST * Math.abs(own), size));
    }

    private static double dot(double[] row, double[] weights) {
        double sum = 0;
        for (int f = 0; f < row.length; f++) {
            sum += row[f] * weights[f];
        }
        return sum;
    }
}
