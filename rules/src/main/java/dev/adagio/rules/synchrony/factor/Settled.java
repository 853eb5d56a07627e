package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.model.Conversation;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Rounds;
import dev.adagio.signal.DecisionMention;
import dev.adagio.signal.Signals;
import java.util.Optional;

/** A conversation that has come to something; what is left is to write it down. */
final class Settled implements Factor {

    private static final FactorInfo INFO = new FactorInfo(
            "settled",
            "something has been agreed; what is left is to write it down",
            -3,
            null,
            Bibliography.SOURCEGRAPH.title());

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        if (!(signals.subject() instanceof Conversation)) {
            return Optional.empty();
        }
        return Rounds.recent(signals).stream()
                .flatMap(each -> each.all(DecisionMention.class).stream()
                        .map(decision -> new Evidence(
                                "it says " + '"'
                                        + decision.span()
                                                .of(each.message().text())
                                                .strip() + '"',
                                each == signals ? decision.span() : null,
                                decision.confidence())))
                .findFirst();
    }
}
