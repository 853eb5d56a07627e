package dev.adagio.rules.language.english;

import dev.adagio.rules.learned.Estimates;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.SignalSummary.DeadlineGiven;
import dev.adagio.signal.SignalSummary.Expectation;
import dev.adagio.signal.SignalSummary.Owner;
import dev.adagio.signal.SignalSummary.UrgencyClaimed;
import dev.adagio.text.Span;
import java.util.Locale;

/** What the models answer to what a careful reader asks of a message as a whole. */
final class LearnedSummary {

    private final Estimates estimates;

    private LearnedSummary(Estimates estimates) {
        this.estimates = estimates;
    }

    static SignalSummary of(Estimates estimates, Span span) {
        LearnedSummary learned = new LearnedSummary(estimates);
        boolean ping = learned.holds("naked_ping");
        Expectation ask = learned.surest("ask", Expectation.values());
        return new SignalSummary(
                span,
                ping,
                ask,
                learned.context(),
                !ping && learned.holds("objective"),
                ask == Expectation.NONE
                        ? Owner.NA
                        : learned.surest("owner", Owner.NAMED, Owner.SINGLE, Owner.UNCLEAR),
                learned.surest("deadline", DeadlineGiven.values()),
                learned.surest("urgency", UrgencyClaimed.values()),
                learned.holds("blocker"),
                learned.holds("decision"),
                learned.holds("multi_topic") ? 2 : 1,
                estimates.sentences().count("question"),
                learned.holds("meeting_request"));
    }

    private boolean holds(String output) {
        return estimates.score(output) >= 0;
    }

    private int context() {
        int surest = 2;
        for (int context = 0; context < 2; context++) {
            if (estimates.score("context:" + context) > estimates.score("context:" + surest)) {
                surest = context;
            }
        }
        return surest;
    }

    @SafeVarargs
    private <E extends Enum<E>> E surest(String label, E... values) {
        E surest = values[0];
        for (E value : values) {
            if (score(label, value) > score(label, surest)) {
                surest = value;
            }
        }
        return surest;
    }

    private double score(String label, Enum<?> value) {
        return estimates.score(label + ":" + value.name().toLowerCase(Locale.ROOT));
    }
}
