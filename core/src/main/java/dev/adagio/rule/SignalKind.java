package dev.adagio.rule;

import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Signals of a type, or those of them that are of some kind, under a name. Immutable and thread-safe if its predicate is.
 *
 * @param name in lower case, for example {@code deadline} or {@code deadline.vague}; what is written in a rule
 * @param says what they tell
 * @param type the type of signal
 * @param such which signals of that type are meant
 */
public record SignalKind(String name, String says, Class<? extends Signal> type, Predicate<Signal> such) {

    /**
     * A kind of signal.
     *
     * @throws IllegalArgumentException if the name cannot be written in a rule
     */
    public SignalKind {
        Names.check(name);
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(such, "such");
    }

    /** All signals of a type. */
    public static SignalKind of(String name, String says, Class<? extends Signal> type) {
        return new SignalKind(name, says, type, signal -> true);
    }

    /** The signals of a type of which something is true. */
    public static <T extends Signal> SignalKind of(String name, String says, Class<T> type, Predicate<T> such) {
        return new SignalKind(name, says, type, signal -> such.test(type.cast(signal)));
    }

    /** Those that a subject has, ordered by span. */
    public List<? extends Signal> in(Signals signals) {
        return signals.all(type).stream().filter(such).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
