package dev.adagio.advice;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a model wants one factor.
 *
 * @param on whether the factor is weighed at all
 * @param weight its weight, or null where that is left to the factor
 * @param decides whether it decides whatever else holds, towards its own side; null where that is left to the factor
 * @param source where this comes from; empty where it is the host's own
 */
public record Setting(
        boolean on, @Nullable Double weight, @Nullable Boolean decides, String source) {

    /** The factor is not weighed. */
    public static final Setting OFF = new Setting(false, null, null, "");

    /** The factor as it describes itself. */
    public static final Setting ON = new Setting(true, null, null, "");

    public Setting {
        Objects.requireNonNull(source, "source");
    }

    /** The factor weighs so much. */
    public static Setting weighing(double weight) {
        return new Setting(true, weight, null, "");
    }

    /** The factor decides whatever else holds, or is weighed as others are. */
    public static Setting deciding(boolean decides) {
        return new Setting(true, null, decides, "");
    }

    /** The same, known from there. */
    public Setting from(String where) {
        return new Setting(on, weight, decides, where);
    }

    /** The same, and what it leaves open as this says. */
    Setting over(Setting below) {
        return new Setting(
                on,
                weight == null ? below.weight : weight,
                decides == null ? below.decides : decides,
                source.isEmpty() ? below.source : source);
    }

    /**
     * What a factor says of itself under this setting.
     *
     * @throws IllegalArgumentException if it turns the factor round
     */
    FactorInfo apply(FactorInfo factor) {
        double weighs = weight == null ? factor.weight() : weight;
        if (!Double.isFinite(weighs) || weighs * factor.direction() < 0) {
            throw new IllegalArgumentException(factor.id() + " cannot weigh " + weighs + ": it speaks for "
                    + factor.towards().word() + ", and no model turns a factor round");
        }
        Mode mode = factor.decides();
        if (decides != null) {
            mode = decides ? factor.towards() : null;
        }
        return factor.as(weighs, mode, source.isEmpty() ? factor.source() : source);
    }
}
