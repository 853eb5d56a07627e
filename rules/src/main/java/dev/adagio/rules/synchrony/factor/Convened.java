package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;

/** A message that calls people together at a time, wherever it is read. */
final class Convened implements Factor {

    static final String CALL = "synchrony: convened";

    private static final FactorInfo INFO = new FactorInfo(
            "convened", "it calls people together at a time", 8, null, Bibliography.SYNCHRONICITY.title());

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public List<String> wording() {
        return List.of(CALL);
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        return signals.body().phrases(CALL).stream()
                .findFirst()
                .map(match -> new Evidence("it says " + Quote.of(signals, match.span()), match.span(), 1));
    }
}
