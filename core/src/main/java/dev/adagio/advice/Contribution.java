package dev.adagio.advice;

import java.util.Objects;

/**
 * A factor at work.
 *
 * @param factor which factor
 * @param evidence what shows it
 */
public record Contribution(FactorInfo factor, Evidence evidence) {

    public Contribution {
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(evidence, "evidence");
    }

    /** How far it moves the balance: above 0 towards the same time, below 0 towards own time. */
    public double weight() {
        return factor.weight() * evidence.strength();
    }
}
