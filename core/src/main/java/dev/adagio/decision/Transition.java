package dev.adagio.decision;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The step that leads from one status to another, where there is one. */
    public static Optional<Transition> between(Status from, Status to) {
        return Arrays.stream(values())
                .filter(step -> step.isFrom(from) && step.to == to)
                .findFirst();
    }

    /**
     * Why a decision in a status cannot come to another one, and what it can do instead, as a sentence without a full
     * stop; nothing where a step leads there, or where it is there already.
     */
    public static Optional<String> refusal(Status from, Status to) {
        if (from == to || between(from, to).isPresent()) {
            return Optional.empty();
        }
        String instead = from(from).stream().map(Transition::word).collect(Collectors.joining(" or "));
        return Optional.of("a decision that is " + from.word() + " cannot become " + to.word() + ": "
                + (instead.isEmpty()
                        ? "its life has ended; what follows is a decision of its own"
                        : "it can " + instead));
    }

    private String word() {
        return switch (this) {
            case PROPOSE -> "be proposed";
            case ACCEPT -> "be accepted";
            case REJECT -> "be rejected or withdrawn";
            case DEPRECATE -> "be deprecated";
            case SUPERSEDE -> "be superseded";
            case REOPEN -> "be proposed anew";
        };
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
