package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Quote;
import dev.adagio.rules.synchrony.meeting.Invitation;
import dev.adagio.signal.Reason;
import dev.adagio.signal.Signals;
import java.util.Optional;

/** The message informs and expects nothing. */
final class PureConveyance implements Factor {

    private static final FactorInfo INFO = new FactorInfo(
            "pure-conveyance", "it only passes something on", -3, null, Bibliography.SYNCHRONICITY.title());

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        if (Invitation.is(signals) || !Circumstances.explicitAsks(signals).isEmpty()) {
            return Optional.empty();
        }
        return signals.all(Reason.class).stream()
                .filter(reason -> reason.kind() == Reason.Kind.INFORMATION)
                .findFirst()
                .map(reason -> new Evidence(
                        "it informs (" + Quote.of(signals, reason.span()) + ") and asks nothing",
                        reason.span(),
                        reason.confidence()));
    }
}
