package dev.adagio.advice;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How factors are weighed. A balance of at least {@code syncFrom} means the same time, of at most {@code asyncUntil} own
 * time, and between them either. Immutable and thread-safe.
 *
 * <p>The thresholds and the sizes of the weights are proposals of this library; only the direction of each factor has a
 * source, so a model may change how much a factor weighs and never which way.
 *
 * @param syncFrom the balance from which on the verdict is {@link Mode#SYNC}
 * @param asyncUntil the balance up to which it is {@link Mode#ASYNC}; less than {@code syncFrom}
 * @param weights other weights than the factors' own, by id
 * @param off the factors that are not weighed, by id
 */
public record AdviceModel(double syncFrom, double asyncUntil, Map<String, Double> weights, Set<String> off) {

    /** The model as the factors describe themselves. */
    public static final AdviceModel DEFAULT = new AdviceModel(3, -1, Map.of(), Set.of());

    /**
     * A model.
     *
     * @throws IllegalArgumentException if the thresholds are no numbers in their order
     */
    public AdviceModel {
        weights = Map.copyOf(weights);
        off = Set.copyOf(off);
        if (!(asyncUntil < syncFrom) || Double.isInfinite(asyncUntil) || Double.isInfinite(syncFrom)) {
            throw new IllegalArgumentException("no thresholds in their order: " + asyncUntil + ", " + syncFrom);
        }
    }

    /** The same, where this factor weighs so much. */
    public AdviceModel weighing(String factor, double weight) {
        Map<String, Double> all = new TreeMap<>(weights);
        all.put(factor, weight);
        return new AdviceModel(syncFrom, asyncUntil, all, off);
    }

    Mode mode(double balance) {
        if (balance >= syncFrom) {
            return Mode.SYNC;
        }
        return balance <= asyncUntil ? Mode.ASYNC : Mode.EITHER;
    }

    /** Grows with the distance from the nearest threshold, from one half where the verdict could as well be another. */
    double confidence(double balance) {
        double distance = Math.min(Math.abs(balance - syncFrom), Math.abs(balance - asyncUntil));
        return 1 / (1 + Math.exp(-distance));
    }

    /** What a factor says of itself under this model. */
    FactorInfo apply(FactorInfo factor) {
        Double weight = weights.get(factor.id());
        if (weight == null) {
            return factor;
        } else if (weight * factor.weight() < 0 || !Double.isFinite(weight)) {
            throw new IllegalArgumentException(factor.id() + " cannot weigh " + weight + ": its own weight is "
                    + factor.weight() + ", and no model turns a factor round");
        }
        return factor.weighing(weight);
    }
}
