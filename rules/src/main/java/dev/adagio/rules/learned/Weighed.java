package dev.adagio.rules.learned;

import java.util.Objects;

/**
 * What a feature added to an estimate.
 *
 * @param feature what it is called: a group, and after an equals sign what the text has of it
 * @param weight how far it moved the log-odds: above 0 towards yes, below 0 towards no
 */
public record Weighed(String feature, double weight) {

    public Weighed {
        Objects.requireNonNull(feature, "feature");
    }
}
