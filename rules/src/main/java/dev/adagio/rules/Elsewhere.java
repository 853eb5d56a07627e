package dev.adagio.rules;

import java.util.List;
import java.util.Objects;

/**
 * A way of working that no rule checks, since something else in the library does.
 *
 * @param id what a rule that checks it would be called
 * @param where what checks it, in a sentence
 */
public record Elsewhere(String id, String where) {

    public Elsewhere {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(where, "where");
    }

    /** All there are. */
    public static List<Elsewhere> all() {
        return List.of(
                new Elsewhere(
                        "sync-sensitive-in-text",
                        "Advice says so, by the factors that decide: feedback, sensitive and conflict."),
                new Elsewhere(
                        "intr-focus-block",
                        "Delivery weighs it: a time of focus is never broken for less than that costs."),
                new Elsewhere(
                        "doc-two-canonicals",
                        "A log of decisions says so: two records in force that contradict each other."),
                new Elsewhere(
                        "read-contradicts-record",
                        "The log of decisions says which record a message contradicts: decisions find."));
    }
}
