package dev.adagio.advice;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How factors are weighed: data that a host may replace, tune or learn. A balance of at least {@code thresholds.sync}
 * means the same time, of at most {@code thresholds.async} own time, and between them either. Immutable and
 * thread-safe.
 *
 * <p>Only the direction of each factor has a source outside this library, so a model may change how much a factor weighs,
 * whether it decides alone and whether it counts at all, and never which way it speaks.
 *
 * @param thresholds from which balance on a verdict is which
 * @param calibration how sure a verdict is
 * @param factors how factors are wanted that are not as they describe themselves, by id
 * @param choices the side taken in each {@link Dispute}, by its id; the first side where none is named
 */
public record AdviceModel(
        Thresholds thresholds, Calibration calibration, Map<String, Setting> factors, Map<String, String> choices) {

    /** The model as the factors describe themselves. */
    public static final AdviceModel DEFAULT =
            new AdviceModel(Thresholds.DEFAULT, Calibration.DEFAULT, Map.of(), Map.of());

    public AdviceModel {
        Objects.requireNonNull(thresholds, "thresholds");
        Objects.requireNonNull(calibration, "calibration");
        factors = Map.copyOf(factors);
        choices = Map.copyOf(choices);
    }

    /** The same, where this factor weighs so much. */
    public AdviceModel weighing(String factor, double weight) {
        return with(factor, Setting.weighing(weight));
    }

    /** The same without this factor. */
    public AdviceModel without(String factor) {
        return with(factor, Setting.OFF);
    }

    /** The same, where this factor is wanted so; what the setting leaves open stays as it is. */
    public AdviceModel with(String factor, Setting setting) {
        Map<String, Setting> all = new TreeMap<>(factors);
        all.put(factor, setting.over(factors.getOrDefault(factor, Setting.ON)));
        return new AdviceModel(thresholds, calibration, all, choices);
    }

    /** The same with other thresholds. */
    public AdviceModel with(Thresholds other) {
        return new AdviceModel(other, calibration, factors, choices);
    }

    /** The same with another calibration. */
    public AdviceModel with(Calibration other) {
        return new AdviceModel(thresholds, other, factors, choices);
    }

    /** The same, taking this side in that dispute. */
    public AdviceModel choosing(String dispute, String side) {
        Map<String, String> all = new TreeMap<>(choices);
        all.put(dispute, side);
        return new AdviceModel(thresholds, calibration, factors, all);
    }

    /** How sure a verdict is that was weighed. */
    double confidence(double balance) {
        return calibration.of(thresholds.mode(balance)).confidence(thresholds.distance(balance));
    }
}
