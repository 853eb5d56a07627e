package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;

/** People are coordinating within the next minutes: somebody waits in a call, is on the way, needs help this moment. */
final class LiveCoordination implements Factor {

    /** A longer message was written to be read at leisure: a proposal of this library. */
    private static final int FEW_WORDS = 40;

    private static final String LIVE = "synchrony: live-coordination";

    private static final FactorInfo INFO = new FactorInfo(
            "live-coordination",
            "people are coordinating within the next minutes",
            5,
            null,
            Bibliography.GITLAB.title());

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public List<String> wording() {
        return List.of(LIVE);
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        if (signals.body().reading().wordCount() > FEW_WORDS) {
            return Optional.empty();
        }
        return signals.body().phrases(LIVE).stream()
                .findFirst()
                .map(match -> new Evidence("it says " + Quote.of(signals, match.span()), match.span(), 1));
    }
}
