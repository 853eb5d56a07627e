package dev.adagio.rules.synchrony;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rules.Bibliography;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;

/** A conversation that has gone back and forth and is still about what was meant. */
final class FruitlessRounds implements Factor {

    /** After so many round trips a call is cheaper. */
    private static final int ROUNDS = 3;

    private static final String MISUNDERSTOOD = "synchrony: fruitless-rounds";

    private static final FactorInfo INFO = new FactorInfo(
                    "fruitless-rounds",
                    "it has gone back and forth without getting clearer",
                    2,
                    null,
                    Bibliography.GITLAB.title())
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
        int rounds = rounds(signals.message());
        if (rounds < ROUNDS) {
            return Optional.empty();
        }
        return signals.body().phrases(MISUNDERSTOOD).stream()
                .findFirst()
                .map(match ->
                        new Evidence(rounds + " round trips, and it is still about what is meant", match.span(), 1));
    }

    /** How often the word went over and came back. */
    private static int rounds(Message message) {
        int changes = 0;
        Participant last = null;
        for (Message earlier : message.earlier()) {
            Participant sender = earlier.sender();
            if (sender != null) {
                changes += last != null && !last.id().equals(sender.id()) ? 1 : 0;
                last = sender;
            }
        }
        Participant sender = message.sender();
        changes += last != null && sender != null && !last.id().equals(sender.id()) ? 1 : 0;
        return changes / 2;
    }
}
