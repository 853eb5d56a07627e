package dev.adagio.advice;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a factor says of itself.
 *
 * @param id {@code kebab-name}, stable for ever
 * @param title what it means that the factor is at work, in a few words
 * @param weight how far it moves the balance when its evidence is strongest: above 0 towards the same time, below 0
 *     towards own time
 * @param decides the mode this factor decides whatever else holds, or null where it is weighed
 * @param source where the factor and its direction come from
 */
public record FactorInfo(
        String id, String title, double weight, @Nullable Mode decides, String source) {
    public FactorInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(source, "source");
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException(id + " has the weight " + weight);
        }
    }
}
