package dev.adagio.advice;

import java.util.List;
import java.util.Objects;

/**
 * What would turn a verdict.
 *
 * @param changes all of these together, and none of them is dispensable
 * @param then what would be advised then
 */
public record Counterfactual(List<Remedy> changes, Advice then) {
    public Counterfactual {
        changes = List.copyOf(changes);
        Objects.requireNonNull(then, "then");
    }
}
