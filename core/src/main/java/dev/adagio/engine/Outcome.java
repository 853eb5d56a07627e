package dev.adagio.engine;

import dev.adagio.rule.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes out of a review as it goes on. For one review.
 *
 * @param findings what was found so far
 * @param failures what failed so far
 */
record Outcome(List<Finding> findings, List<Failure> failures) {

    void fail(String source, String says, @Nullable Throwable cause) {
        failures.add(new Failure(source, says, cause));
    }
}
