package dev.adagio.json;

import dev.adagio.advice.AdviceModel;
import dev.adagio.advice.Calibration;
import dev.adagio.advice.Setting;
import dev.adagio.advice.Thresholds;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A model of advice as data: the names of the components are the keys in JSON, and what is null is left out.
 *
 * @param version the version of this form
 * @param thresholds from which balance on a verdict is which
 * @param calibration how sure a verdict is
 * @param factors how factors are wanted, by id
 * @param disputes the side taken in each dispute, by its id
 */
record AdviceModelDocument(
        int version,
        Thresholds thresholds,
        Calibration calibration,
        Map<String, Wanted> factors,
        Map<String, String> disputes) {

    static final int VERSION = 1;

    /**
     * How a factor is wanted.
     *
     * @param on false where it is not weighed, or null
     * @param weight its weight, or null
     * @param decides whether it decides alone, or null
     * @param source where that comes from, or null
     */
    record Wanted(
            @Nullable Boolean on,
            @Nullable Double weight,
            @Nullable Boolean decides,
            @Nullable String source) {

        static Wanted of(Setting setting) {
            return new Wanted(
                    setting.on() ? null : Boolean.FALSE,
                    setting.weight(),
                    setting.decides(),
                    setting.source().isEmpty() ? null : setting.source());
        }
    }

    static AdviceModelDocument of(AdviceModel model) {
        Map<String, Wanted> factors = new TreeMap<>();
        model.factors().forEach((id, setting) -> factors.put(id, Wanted.of(setting)));
        return new AdviceModelDocument(
                VERSION, model.thresholds(), model.calibration(), factors, new TreeMap<>(model.choices()));
    }
}
