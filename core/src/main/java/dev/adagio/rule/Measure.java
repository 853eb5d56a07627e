package dev.adagio.rule;

import dev.adagio.signal.Signals;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A number that can be asked of a subject, under a name. Immutable and thread-safe if its function is.
 *
 * @param name in lower case, words joined by hyphens; what is written in a rule
 * @param says what is counted or measured, with its unit
 * @param of the number; {@link Double#NaN} where it is not known
 */
public record Measure(String name, String says, ToDoubleFunction<Signals> of) {

    /**
     * A measure.
     *
     * @throws IllegalArgumentException if the name cannot be written in a rule
     */
    public Measure {
        Names.check(name);
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(of, "of");
    }

    /** The number, or {@link Double#NaN} where it is not known. */
    public double read(Signals signals) {
        return of.applyAsDouble(signals);
    }

    /** Holds where it is more than this. */
    public Condition over(double limit) {
        return new Condition.Threshold(this, Comparison.MORE, limit);
    }

    /** Holds where it is this or more. */
    public Condition atLeast(double limit) {
        return new Condition.Threshold(this, Comparison.AT_LEAST, limit);
    }

    /** Holds where it is less than this. */
    public Condition under(double limit) {
        return new Condition.Threshold(this, Comparison.LESS, limit);
    }

    /** Holds where it is this or less. */
    public Condition atMost(double limit) {
        return new Condition.Threshold(this, Comparison.AT_MOST, limit);
    }

    /** An instant as a measure, in milliseconds since 1970; empty where it is not known. */
    public static Measure ofTime(String name, String says, Function<Signals, Optional<Instant>> of) {
        return new Measure(
                name, says, signals -> of.apply(signals).map(Measure::millis).orElse(Double.NaN));
    }

    /** Of a measure of {@link #ofTime time}: holds where it is before this. */
    public Condition before(Instant time) {
        return under(millis(time));
    }

    /** Of a measure of {@link #ofTime time}: holds where it is after this. */
    public Condition after(Instant time) {
        return over(millis(time));
    }

    private static double millis(Instant time) {
        return time.toEpochMilli();
    }

    @Override
    public String toString() {
        return name;
    }
}
