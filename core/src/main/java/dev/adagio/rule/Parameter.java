package dev.adagio.rule;

import java.util.Objects;

/**
 * A value a team may set for a rule.
 *
 * @param name what it is called, in lower case
 * @param otherwise what it is where nobody sets it
 * @param says what it means, with its unit
 */
public record Parameter(String name, String otherwise, String says) {
    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(otherwise, "otherwise");
        Objects.requireNonNull(says, "says");
    }
}
