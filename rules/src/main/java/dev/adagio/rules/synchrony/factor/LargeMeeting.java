package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.model.Recipients;
import dev.adagio.rules.synchrony.meeting.Invitation;
import dev.adagio.signal.Signals;
import java.util.Optional;

/** A meeting costs the time of everybody in it: each attendee beyond the fourth weighs half a point. */
final class LargeMeeting implements Factor {

    private static final int FREE = 4;

    private static final double EACH = 0.5;

    /** Where the cost stops growing: a proposal of this library. */
    private static final double MOST = 2;

    private static final FactorInfo INFO = new FactorInfo(
                    "large-meeting",
                    "it costs the time of many people",
                    -MOST,
                    null,
                    "people times time; a proposal of this library")
            .remedied(Remedies.FEWER);

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        Recipients recipients = signals.message().recipients();
        if (!Invitation.is(signals) || recipients == null || recipients.to().size() <= FREE) {
            return Optional.empty();
        }
        int people = recipients.to().size();
        double strength = Math.min(1, EACH * (people - FREE) / MOST);
        return Optional.of(new Evidence(people + " people are asked to be there", null, strength));
    }

    @Override
    public Optional<String> assumption(Signals signals) {
        return Invitation.is(signals) && signals.message().recipients() == null
                ? Optional.of("at most " + FREE + " people are asked to be there")
                : Optional.empty();
    }
}
