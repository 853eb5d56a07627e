package dev.adagio.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work as a tracker shows it.
 *
 * @param id its key in the tracker
 * @param title its title
 * @param state what the tracker says of it
 * @param owner who is to do it, or null where nobody is
 * @param touched when anything last happened to it
 * @param due when it is due, or null where no date is set
 * @param blockers what it stands still for
 * @param begun from when on the tracker reckons its age, or null where it does not
 * @param history the states it entered and when, oldest first; empty where that is not known
 */
public record WorkItem(
        String id,
        String title,
        State state,
        @Nullable Participant owner,
        Instant touched,
        @Nullable Instant due,
        List<Blocker> blockers,
        @Nullable Instant begun,
        List<Entered> history) {

    /**
     * A state was entered.
     *
     * @param at when
     * @param state the state
     */
    public record Entered(Instant at, State state) {
        public Entered {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(state, "state");
        }
    }

    /** What a tracker says of a piece of work. */
    public enum State {
        /** Not begun. */
        OPEN,
        /** Being worked on. */
        ACTIVE,
        /** Standing still until something is provided. */
        BLOCKED,
        /** Waiting for a review. */
        IN_REVIEW,
        /** Finished or dropped. */
        CLOSED
    }

    public WorkItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(touched, "touched");
        blockers = List.copyOf(blockers);
        history = List.copyOf(history);
    }

    /** A piece of work of whose past nothing is known. */
    public WorkItem(
            String id,
            String title,
            State state,
            @Nullable Participant owner,
            Instant touched,
            @Nullable Instant due,
            List<Blocker> blockers) {
        this(id, title, state, owner, touched, due, blockers, null, List.of());
    }
}
