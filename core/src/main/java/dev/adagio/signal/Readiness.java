package dev.adagio.signal;

import dev.adagio.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * Whether a competent recipient can answer or act in one go, without asking back.
 *
 * @param span the whole text
 * @param probability the estimated probability that this is so
 * @param lowering what lowers it, the weightiest first
 */
public record Readiness(Span span, double probability, List<String> lowering) implements Signal {

    public Readiness {
        Objects.requireNonNull(span, "span");
        Confidence.check(probability);
        lowering = List.copyOf(lowering);
    }

    /** The probability; a readiness is its own confidence. */
    @Override
    public double confidence() {
        return probability;
    }
}
