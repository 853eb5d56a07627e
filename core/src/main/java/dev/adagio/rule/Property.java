package dev.adagio.rule;

import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A word that can be asked of a subject, under a name. Immutable and thread-safe if its function is.
 *
 * @param name in lower case, words joined by hyphens; what is written in a rule
 * @param says what it tells
 * @param values the words there are; empty where it can be any
 * @param of the word; empty where it is not known
 */
public record Property(String name, String says, List<String> values, Function<Signals, Optional<String>> of) {

    /**
     * A property.
     *
     * @throws IllegalArgumentException if the name cannot be written in a rule
     */
    public Property {
        Names.check(name);
        Objects.requireNonNull(says, "says");
        values = List.copyOf(values);
        Objects.requireNonNull(of, "of");
    }

    @Override
    public String toString() {
        return name;
    }
}
