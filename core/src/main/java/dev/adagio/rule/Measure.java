package dev.adagio.rule;

import dev.adagio.signal.Signals;
import java.util.Objects;
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

    @Override
    public String toString() {
        return name;
    }
}
