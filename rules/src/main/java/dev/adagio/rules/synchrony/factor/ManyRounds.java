package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Rounds;
import dev.adagio.signal.Signals;
import java.util.Optional;

/** A conversation so long that even those who like long ones would rather talk. */
final class ManyRounds implements Factor {

    static final String ID = "many-rounds";

    /** Forty messages, which is twenty there and twenty back. */
    private static final int ROUNDS = 20;

    private static final FactorInfo INFO =
            new FactorInfo(ID, "it has gone back and forth for very long", 2, null, Bibliography.POSTHOG.title());

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        int rounds = Rounds.of(signals.message());
        return rounds < ROUNDS
                ? Optional.empty()
                : Optional.of(new Evidence("it has gone back and forth " + rounds + " times", null, 1));
    }
}
