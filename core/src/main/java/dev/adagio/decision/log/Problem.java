package dev.adagio.decision.log;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.rule.Finding;
import java.util.Objects;

/**
 * Something that is wrong with a log.
 *
 * @param record the record in which it shows, and which the fix changes
 * @param finding what, where in that record, and a fix where one is safe
 */
public record Problem(DecisionRecord record, Finding finding) {

    /** A problem. */
    public Problem {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(finding, "finding");
    }
}
