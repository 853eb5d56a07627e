package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Rounds;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;

/** A conversation that has gone back and forth and is still about what was meant. */
final class FruitlessRounds implements Factor {

    static final String ID = "fruitless-rounds";

    /** After so many round trips a call is cheaper. */
    private static final int ROUNDS = 3;

    private static final String MISUNDERSTOOD = "synchrony: fruitless-rounds";

    private static final FactorInfo INFO = new FactorInfo(
                    ID, "it has gone back and forth without getting clearer", 2, null, Bibliography.GITLAB.title())
            .remedied(Remedies.SUM_UP);

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public List<String> wording() {
        return List.of(MISUNDERSTOOD);
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        int rounds = Rounds.of(signals.message());
        if (rounds < ROUNDS) {
            return Optional.empty();
        }
        return Rounds.recent(signals).stream()
                .flatMap(each -> each.body().phrases(MISUNDERSTOOD).stream()
                        .map(match -> new Evidence(
                                rounds + " round trips, and it is still about what is meant",
                                each == signals ? match.span() : null,
                                1)))
                .findFirst();
    }
}
