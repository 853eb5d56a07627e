package dev.adagio.decision.log;

import dev.adagio.decision.DecisionRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a decision stood on a day.
 *
 * @param record the decision
 * @param force whether it was to be followed
 * @param from since when, where that is said
 * @param until the day from which it no longer was, where that is said
 * @param by what replaced or changed it until that day, wholly or in part; only what was in force by then
 */
public record Standing(
        DecisionRecord record,
        Force force,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<Relationship> by) {

    /** Whether a decision is to be followed. */
    public enum Force {
        /** It was. */
        IN_FORCE,
        /** It was decided later. */
        NOT_YET,
        /** It had been replaced or given up. */
        ENDED,
        /** It is not decided, or was decided against. */
        NEVER,
        /** The records do not say enough: a date or a status is missing. Never guessed. */
        UNCLEAR
    }

    /** A standing. */
    public Standing {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        by = List.copyOf(by);
    }
}
