package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.model.Conversation;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Rounds;
import dev.adagio.signal.Commitment;
import dev.adagio.signal.DecisionMention;
import dev.adagio.signal.Question;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;

/** A conversation that goes on over an open question, and nobody offers anything new. */
final class Stuck implements Factor {

    private static final int ROUNDS = 3;

    /** The words of somebody who offers a way out. */
    private static final String OFFER = "synchrony: prepared";

    private static final FactorInfo INFO = new FactorInfo(
                    "stuck",
                    "a question is still open, and nobody offers anything new",
                    2,
                    null,
                    Bibliography.GITLAB.title())
            .remedied(Remedies.OFFER);

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public List<String> wording() {
        return List.of(OFFER);
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        if (!(signals.subject() instanceof Conversation) || Rounds.of(signals.message()) < ROUNDS) {
            return Optional.empty();
        }
        List<Signals> recent = Rounds.recent(signals);
        boolean moves = recent.stream()
                .anyMatch(each -> each.any(DecisionMention.class)
                        || each.any(Commitment.class)
                        || each.body().says(OFFER));
        long asked = recent.stream().filter(each -> each.any(Question.class)).count();
        return moves || asked == 0
                ? Optional.empty()
                : Optional.of(new Evidence(
                        Rounds.of(signals.message()) + " round trips, " + asked + " of the last " + recent.size()
                                + " messages ask, and nobody proposes or promises anything",
                        null,
                        1));
    }
}
