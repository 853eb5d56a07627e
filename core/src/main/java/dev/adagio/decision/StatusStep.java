package dev.adagio.decision;

import dev.adagio.text.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A step in the life of a decision, as its record tells it.
 *
 * @param status where it led
 * @param date when
 * @param reason why, where that is said
 */
public record StatusStep(Claim<Status> status, LocalDate date, Optional<Span> reason) {

    /** A step. */
    public StatusStep {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reason, "reason");
    }
}
