package dev.adagio.decision;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;

/**
 * A step in the life of a decision. What is decided cannot be undecided: an accepted decision is
 * deprecated or superseded, and one that was rejected or fell out of use is put forward anew.
 */
public enum Transition {
    /** Puts a draft forward. */
    PROPOSE(Status.PROPOSED, Status.DRAFT, Status.UNKNOWN),
    /** Decides for it. */
    ACCEPT(Status.ACCEPTED, Status.DRAFT, Status.PROPOSED, Status.UNKNOWN),
    /** Decides against it, or withdraws it. */
    REJECT(Status.REJECTED, Status.DRAFT, Status.PROPOSED, Status.UNKNOWN),
    /** Ends it without a successor. */
    DEPRECATE(Status.DEPRECATED, Status.ACCEPTED, Status.UNKNOWN),
    /** Ends it in favour of another decision. */
    SUPERSEDE(Status.SUPERSEDED, Status.ACCEPTED, Status.DEPRECATED, Status.UNKNOWN),
    /** Puts forward anew what was rejected or fell out of use. */
    REOPEN(Status.PROPOSED, Status.REJECTED, Status.DEPRECATED);

    private final Status to;
    private final ImmutableSet<Status> from;

    Transition(Status to, Status first, Status... others) {
        this.to = to;
        this.from = Sets.immutableEnumSet(first, others);
    }

    /** The status it leads to. */
    public Status to() {
        return to;
    }

    /** Whether a decision in this status may take it. A record without a status may take any first step. */
    public boolean isFrom(Status status) {
        return from.contains(status);
    }

    /** The steps that a decision in this status may take. */
    public static Set<Transition> from(Status status) {
        Set<Transition> steps = EnumSet.noneOf(Transition.class);
        for (Transition step : values()) {
            if (step.isFrom(status)) {
                steps.add(step);
            }
        }
        return steps;
    }
}
