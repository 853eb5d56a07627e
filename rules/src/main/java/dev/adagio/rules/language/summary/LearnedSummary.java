package dev.adagio.rules.language.summary;

import dev.adagio.rules.learned.Estimates;
import dev.adagio.signal.Ask;
import dev.adagio.signal.Reason;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.SignalSummary.Expectation;
import dev.adagio.signal.SignalSummary.Owner;
import dev.adagio.signal.Signals;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A summary with the answers of models in place of those they answer better. Which those are, the models say: what
 * they do not estimate stays as it is. An explicit ask, a call for a meeting and words that send for information stay
 * found where they were found in the text; models say whether an ask is implied, and add calls that no detector saw.
 */
public final class LearnedSummary {

    private static final double SURE = 0.6;

    private static final Label<Context> CONTEXT = Label.of("context", Context.values());
    private static final Label<Expectation> ASK = Label.of("ask", Expectation.NONE, Expectation.IMPLICIT);
    private static final Label<Owner> OWNER = Label.of("owner", Owner.NAMED, Owner.SINGLE, Owner.UNCLEAR);

    private final Estimates estimates;

    private LearnedSummary(Estimates estimates) {
        this.estimates = estimates;
    }

    /** A summary as models amend it. What only greets stays as it is. */
    public static SignalSummary amend(Signals signals, SignalSummary plain, Estimates estimates) {
        return plain.nakedPing() ? plain : new LearnedSummary(estimates).amend(signals, plain);
    }

    private SignalSummary amend(Signals signals, SignalSummary plain) {
        Expectation ask = ask(signals, plain.ask());
        return new SignalSummary(
                plain.span(),
                false,
                ask,
                CONTEXT.surest(estimates, Context.values()[plain.context()]).ordinal(),
                holds("objective", plain.objective()) || (plain.objective() && isForInformation(signals)),
                owner(signals, plain, ask),
                plain.deadline(),
                plain.urgency(),
                plain.blocker(),
                plain.decision(),
                plain.topics(),
                plain.questions(),
                plain.meetingRequest() || holds("meeting_request", false));
    }

    /** What asks in words, or plainly tells of trouble, asks. */
    private Expectation ask(Signals signals, Expectation found) {
        boolean sure = signals.all(Ask.class).stream().anyMatch(ask -> ask.confidence() >= SURE);
        return found == Expectation.EXPLICIT || (found == Expectation.IMPLICIT && sure)
                ? found
                : ASK.surest(estimates, found);
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
        return OWNER.surest(estimates, found);
    }

    private static boolean isForInformation(Signals signals) {
        return signals.all(Reason.class).stream().anyMatch(reason -> reason.kind() == Reason.Kind.INFORMATION);
    }

    private boolean holds(String output, boolean plain) {
        return estimates.has(output) ? estimates.score(output) >= 0 : plain;
    }

    /**
     * A label whose values exclude each other.
     *
     * @param values those of which one is chosen
     * @param outputs for each value the name of what is estimated
     */
    private record Label<E extends Enum<E>>(List<E> values, Map<E, String> outputs) {

        @SafeVarargs
        @SuppressWarnings("varargs") // the values are copied
        static <E extends Enum<E>> Label<E> of(String name, E... values) {
            Map<E, String> outputs = new EnumMap<>(values[0].getDeclaringClass());
            for (E value : values[0].getDeclaringClass().getEnumConstants()) {
                outputs.put(value, name + ":" + value.name().toLowerCase(Locale.ROOT));
            }
            return new Label<>(List.of(values), outputs);
        }

        /** The value that lies farthest above its cut; what was found where that is not estimated. */
        E surest(Estimates estimates, E found) {
            if (!estimates.has(output(found))) {
                return found;
            }
            E surest = values.get(0);
            for (E value : values) {
                if (estimates.score(output(value)) > estimates.score(output(surest))) {
                    surest = value;
                }
            }
            return surest;
        }

        private String output(E value) {
            return outputs.getOrDefault(value, "");
        }
    }
}
