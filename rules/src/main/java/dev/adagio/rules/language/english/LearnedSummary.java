package dev.adagio.rules.language.english;

import dev.adagio.rules.learned.Estimates;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.SignalSummary.DeadlineGiven;
import dev.adagio.signal.SignalSummary.Expectation;
import dev.adagio.signal.SignalSummary.Owner;
import dev.adagio.signal.SignalSummary.UrgencyClaimed;
import java.util.Locale;

/**
 * A summary with the answers of models in place of those they answer better. Which those are, the models say: what
 * they do not estimate stays as it is.
 */
public final class LearnedSummary {

    private final Estimates estimates;

    private LearnedSummary(Estimates estimates) {
        this.estimates = estimates;
    }

    /** A summary as models amend it. What only greets stays as it is. */
    public static SignalSummary amend(SignalSummary plain, Estimates estimates) {
        return plain.nakedPing() ? plain : new LearnedSummary(estimates).amend(plain);
    }

    private SignalSummary amend(SignalSummary plain) {
        Expectation ask = surest("ask", plain.ask(), Expectation.values());
        if (ask.ordinal() < plain.ask().ordinal()) { ask = plain.ask(); }
        return new SignalSummary(
                plain.span(),
                false,
                ask,
                surest("context", Context.values()[plain.context()], Context.values())
                        .ordinal(),
                holds("objective", plain.objective()),
                owner(ask, plain.owner()),
                surest("deadline", plain.deadline(), DeadlineGiven.values()),
                surest("urgency", plain.urgency(), UrgencyClaimed.values()),
                holds("blocker", plain.blocker()),
                holds("decision", plain.decision()),
                holds("multi_topic", plain.topics() > 1) ? Math.max(2, plain.topics()) : 1,
                plain.questions(),
                plain.meetingRequest() || holds("meeting_request", plain.meetingRequest()));
    }

    /** The values of the label, by their place. */
    private enum Context {
        MISSING,
        PARTLY,
        ENOUGH
    }

    /** Somebody is to act where something is asked, and nowhere else. */
    private Owner owner(Expectation ask, Owner plain) {
        if (ask == Expectation.NONE) {
            return Owner.NA;
        }
        Owner known = plain == Owner.NA ? Owner.UNCLEAR : plain;
        return surest("owner", known, Owner.NAMED, Owner.SINGLE, Owner.UNCLEAR);
    }

    private boolean holds(String output, boolean plain) {
        return estimates.has(output) ? estimates.score(output) >= 0 : plain;
    }

    @SafeVarargs
    private <E extends Enum<E>> E surest(String label, E plain, E... values) {
        if (!estimates.has(name(label, plain))) {
            return plain;
        }
        E surest = values[0];
        for (E value : values) {
            if (estimates.score(name(label, value)) > estimates.score(name(label, surest))) {
                surest = value;
            }
        }
        return surest;
    }

    private static String name(String label, Enum<?> value) {
        return label + ":" + value.name().toLowerCase(Locale.ROOT);
    }
}
