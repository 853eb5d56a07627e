package dev.adagio.advice;

import java.util.List;
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
 * @param remedies what can be changed where it is at work
 */
public record FactorInfo(
        String id, String title, double weight, @Nullable Mode decides, String source, List<Remedy> remedies) {

    /**
     * What a factor says of itself.
     *
     * @throws IllegalArgumentException if the weight is not a finite number
     */
    public FactorInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(source, "source");
        remedies = List.copyOf(remedies);
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException(id + " has the weight " + weight);
        }
    }

    /** A factor nothing can be changed about. */
    public FactorInfo(String id, String title, double weight, @Nullable Mode decides, String source) {
        this(id, title, weight, decides, source, List.of());
    }

    /** The same, which can be changed by these remedies. */
    public FactorInfo remedied(Remedy... by) {
        return new FactorInfo(id, title, weight, decides, source, List.of(by));
    }

    /** The mode it speaks for. */
    public Mode towards() {
        if (decides != null) {
            return decides;
        }
        return weight < 0 ? Mode.ASYNC : Mode.SYNC;
    }

    /** 1 towards the same time, -1 towards own time, 0 where it only decides for either. */
    int direction() {
        return switch (towards()) {
            case SYNC -> 1;
            case ASYNC -> -1;
            case EITHER -> 0;
        };
    }

    /** The same, weighed otherwise. */
    FactorInfo as(double otherWeight, @Nullable Mode otherwise, String from) {
        return new FactorInfo(id, title, otherWeight, otherwise, from, remedies);
    }
}
