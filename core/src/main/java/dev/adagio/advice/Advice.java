package dev.adagio.advice;

import java.util.List;
import java.util.Objects;

/**
 * Whether something needs everybody at the same time.
 *
 * @param mode the verdict
 * @param confidence how sure, from 0 to 1
 * @param balance the sum of all weights: above 0 towards the same time, below 0 towards own time
 * @param contributions the factors at work, the one that decides first and then the weightiest
 * @param assumptions what was taken for true because nothing says otherwise
 */
public record Advice(
        Mode mode, double confidence, double balance, List<Contribution> contributions, List<String> assumptions) {

    /**
     * Advice.
     *
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Advice {
        Objects.requireNonNull(mode, "mode");
        contributions = List.copyOf(contributions);
        assumptions = List.copyOf(assumptions);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not between 0 and 1: " + confidence);
        }
    }
}
