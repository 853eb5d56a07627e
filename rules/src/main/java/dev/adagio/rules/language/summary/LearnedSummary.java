package dev.adagio.rules.language.summary;

import dev.adagio.rules.learned.Estimates;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.SignalSummary.Expectation;
import dev.adagio.signal.SignalSummary.Owner;
import dev.adagio.signal.Signals;
import java.util.Locale;

/**
 * A summary with the answers of models in place of those they answer better. Which those are, the models say: what
 * they do not estimate stays as it is. An ask or a call for a meeting that was found in the text stays found; models
 * add those that no detector saw.
 */
public final class LearnedSummary {

    private final Estimates estimates;

    private LearnedSummary(Estimates estimates) {
        this.estimates = estimates;
    }

    /** A summary as models amend it. What only greets stays as it is. */
    public static SignalSummary amend(Signals signals, SignalSummary plain, Estimates estimates) {
        return plain.nakedPing() ? plain : new LearnedSummary(estimates).amend(signals, plain);
    }

    private SignalSummary amend(Signals signals, SignalSummary plain) {
        Expectation ask = ask(plain.ask());
        return new SignalSummary(
                plain.span(),
                false,
                ask,
                surest("context", Context.values()[plain.context()], Context.values())
                        .ordinal(),
                holds("objective", plain.objective()),
                owner(signals, plain, ask),
                plain.deadline(),
                plain.urgency(),
                holds("blocker", plain.blocker()),
                holds("decision", plain.decision()),
                plain.topics(),
                plain.questions(),
                holds("meeting_request", plain.meetingRequest()));
    }

    private Expectation ask(Expectation found) {
        return surest("ask", found, Expectation.values());
    }

    /** The values of the label, by their place. */
    private enum Context {
        MISSING,
        PARTLY,
        ENOUGH
    }

    /** Somebody is to act where something is asked, and nowhere else. */
    private Owner owner(Signals signals, SignalSummary plain, Expectation ask) {
        if (ask == Expectation.NONE) {
            return Owner.NA;
        }
        Owner found = plain.owner() == Owner.NA ? Ownership.of(signals) : plain.owner();
        return surest("owner", found, Owner.NAMED, Owner.SINGLE, Owner.UNCLEAR);
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
