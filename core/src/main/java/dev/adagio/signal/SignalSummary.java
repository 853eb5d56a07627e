package dev.adagio.signal;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * What a message as a whole says, one answer to each question a careful reader asks of it.
 *
 * @param span the whole text
 * @param nakedPing whether it only greets or asks for attention and does not say what it is about
 * @param ask whether something is expected of a reader
 * @param context how well somebody who is not in the author's head can understand the situation: 0 context is needed
 *     and missing, 1 partly there, 2 enough or none needed
 * @param objective whether it says which outcome is wanted or why it is sent
 * @param owner who is to act
 * @param deadline by when
 * @param urgency whether it presses for speed
 * @param blocker whether it says that somebody cannot go on
 * @param decision whether it announces or records a decision
 * @param topics how many matters it carries that different people could handle apart; at least 1
 * @param questions how many distinct questions it puts to a reader
 * @param meetingRequest whether it asks for, proposes or sets up a meeting or call
 */
public record SignalSummary(
        Span span,
        boolean nakedPing,
        Expectation ask,
        int context,
        boolean objective,
        Owner owner,
        DeadlineGiven deadline,
        UrgencyClaimed urgency,
        boolean blocker,
        boolean decision,
        int topics,
        int questions,
        boolean meetingRequest)
        implements Signal {

    /** Whether something is expected of a reader. */
    public enum Expectation {
        NONE,
        IMPLICIT,
        EXPLICIT
    }

    /** Who is to act. */
    public enum Owner {
        /** Nothing is asked. */
        NA,
        /** The text names or mentions who. */
        NAMED,
        /** One recipient, or an evident "you" between two people. */
        SINGLE,
        /** A group or the open air, and nobody is named. */
        UNCLEAR
    }

    /** By when something is wanted. */
    public enum DeadlineGiven {
        NONE,
        VAGUE,
        EXPLICIT
    }

    /** Whether urgency is claimed, and whether the text says why. */
    public enum UrgencyClaimed {
        NONE,
        REASONED,
        UNREASONED
    }

    public SignalSummary {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(ask, "ask");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(urgency, "urgency");
        if (context < 0 || context > 2 || topics < 1 || questions < 0) {
            throw new IllegalArgumentException(
                    "out of range: context " + context + ", topics " + topics + ", questions " + questions);
        }
    }

    /** Always 1: a summary counts what was found and claims nothing beyond it. */
    @Override
    public double confidence() {
        return 1;
    }
}
