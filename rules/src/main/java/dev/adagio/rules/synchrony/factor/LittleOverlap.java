package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Clocks;
import dev.adagio.signal.Signals;
import java.util.Optional;

/** The working days of those concerned hardly meet. */
final class LittleOverlap implements Factor {

    private static final int HOURS = 2;

    private static final FactorInfo INFO = new FactorInfo(
            "little-overlap",
            "the working days of those concerned share less than " + HOURS + " hours",
            -2,
            null,
            Bibliography.GITLAB.title());

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        int shared = Clocks.of(signals.message()).sharedHours();
        return shared >= HOURS
                ? Optional.empty()
                : Optional.of(new Evidence("their working days share " + shared + " hours", null, 1));
    }

    @Override
    public Optional<String> assumption(Signals signals) {
        Clocks clocks = Clocks.of(signals.message());
        return clocks.standpoint().sender() == null || clocks.readers().isEmpty()
                ? Optional.of("their working days are alike")
                : Optional.empty();
    }
}
