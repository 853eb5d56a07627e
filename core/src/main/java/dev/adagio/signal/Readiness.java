package dev.adagio.signal;

import dev.adagio.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a competent recipient can answer or act in one go, without asking back.
 *
 * @param span the whole text
 * @param probability the estimated probability that this is so
 * @param lowering what lowers it, the weightiest first
 * @param raising the one change that would raise it most, or null where nothing that was looked for is missing
 */
public record Readiness(
        Span span,
        double probability,
        List<String> lowering,
        @Nullable Change raising) implements Signal {

    /**
     * A change to a message.
     *
     * @param says what to do, as an instruction to whoever writes
     * @param probability the estimated probability after it
     */
    public record Change(String says, double probability) {

        public Change {
            Objects.requireNonNull(says, "says");
            Confidence.check(probability);
        }
    }

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
