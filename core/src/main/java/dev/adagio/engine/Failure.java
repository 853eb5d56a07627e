package dev.adagio.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not do its work in a review. It took nothing else with it: all other findings
 * are there.
 *
 * @param source the id of the rule, or the class name of the detector, or {@code engine/...} for a limit
 * @param says what happened and what to do about it
 * @param cause what was thrown, or null where nothing was
 */
public record Failure(String source, String says, @Nullable Throwable cause) {
    public Failure {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(says, "says");
    }
}
