package dev.adagio.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something without which somebody cannot go on. Waiting is not being blocked: a blocker names what
 * is needed.
 *
 * @param item the work that stands still
 * @param blocked who cannot go on, or null where not said
 * @param need what is needed
 * @param neededFrom who can provide it, or null where not said
 * @param since when it began, or null where not said
 * @param neededBy when it has to be cleared, or null where not said
 * @param impact what suffers meanwhile, or empty
 * @param workaround what can be done meanwhile, or empty
 * @param neededItem the piece of work that has to be finished before, or empty where it is none
 * @param escalations who was told of it beyond the item itself, oldest first
 */
public record Blocker(
        String item,
        @Nullable Participant blocked,
        String need,
        @Nullable Participant neededFrom,
        @Nullable Instant since,
        @Nullable Instant neededBy,
        String impact,
        String workaround,
        String neededItem,
        List<Escalation> escalations) {

    /**
     * Somebody was told of a blocker.
     *
     * @param at when
     * @param told who
     */
    public record Escalation(Instant at, Participant told) {
        public Escalation {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(told, "told");
        }
    }

    public Blocker {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(workaround, "workaround");
        Objects.requireNonNull(neededItem, "neededItem");
        escalations = List.copyOf(escalations);
    }

    /** A blocker of which nobody beyond the item was told. */
    public Blocker(
            String item,
            @Nullable Participant blocked,
            String need,
            @Nullable Participant neededFrom,
            @Nullable Instant since,
            @Nullable Instant neededBy,
            String impact,
            String workaround) {
        this(item, blocked, need, neededFrom, since, neededBy, impact, workaround, "", List.of());
    }
}
