package dev.adagio.rules.language.english;

import dev.adagio.rules.learned.Estimates;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.SignalSummary.DeadlineGiven;
import dev.adagio.signal.SignalSummary.Expectation;
import dev.adagio.signal.SignalSummary.Owner;
import dev.adagio.signal.SignalSummary.UrgencyClaimed;
import java.util.List;
import java.util.Locale;

/** A summary in which models answer what they know better; where no model does, the signals found answer. */
final class LearnedSummary {

    private final Estimates estimates;

    private LearnedSummary(Estimates estimates) {
        this.estimates = estimates;
    }

    static SignalSummary of(Estimates estimates, SignalSummary plain) {
        LearnedSummary learned = new LearnedSummary(estimates);
        boolean ping = learned.holds("naked_ping", plain.nakedPing());
        Expectation ask = ping ? Expectation.NONE : learned.surest("ask", plain.ask(), List.of(Expectation.values()));
        return new SignalSummary(
                plain.span(),
                ping,
                ask,
                learned.context(plain.context()),
                !ping && learned.holds("objective", plain.objective()),
                learned.owner(ask, plain),
                learned.surest("deadline", plain.deadline(), List.of(DeadlineGiven.values())),
                learned.surest("urgency", plain.urgency(), List.of(UrgencyClaimed.values())),
                learned.holds("blocker", plain.blocker()),
                learned.holds("decision", plain.decision()),
                learned.holds("multi_topic", plain.topics() > 1) ? Math.max(2, plain.topics()) : 1,
                plain.questions(),
                learned.holds("meeting_request", plain.meetingRequest()));
    }

    private boolean holds(String output, boolean otherwise) {
        return estimates.has(output) ? estimates.score(output) >= 0 : otherwise;
    }

    /** Somebody is to act where something is asked, and only there. */
    private Owner owner(Expectation ask, SignalSummary plain) {
        if (ask == Expectation.NONE) {
            return Owner.NA;
        }
        Owner otherwise = plain.owner() == Owner.NA ? Owner.UNCLEAR : plain.owner();
        return surest("owner", otherwise, List.of(Owner.NAMED, Owner.SINGLE, Owner.UNCLEAR));
    }

    private int context(int otherwise) {
        int surest = otherwise;
        for (int context = 2; context >= 0 && estimates.has("context:0"); context--) {
            if (estimates.score("context:" + context) > estimates.score("context:" + surest)) {
                surest = context;
            }
        }
        return surest;
    }

    private <E extends Enum<E>> E surest(String label, E otherwise, List<E> values) {
        E surest = otherwise;
        for (E value : values) {
            if (estimates.has(name(label, value)) && score(label, value) > score(label, surest)) {
                surest = value;
            }
        }
        return surest;
    }

    private double score(String label, Enum<?> value) {
        return estimates.score(name(label, value));
    }

    private static String name(String label, Enum<?> value) {
        return label + ":" + value.name().toLowerCase(Locale.ROOT);
    }
}
