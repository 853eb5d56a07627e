package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.rules.Around;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.Deadline.Precision;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;

/** What is wanted is wanted sooner than a written question and its answer take. */
final class ShortSlack implements Factor {

    private static final String MINUTES = "synchrony: short-slack";

    private static final FactorInfo INFO = new FactorInfo(
                    "short-slack",
                    "it is due before an answer in writing can be expected",
                    3,
                    null,
                    Bibliography.GITLAB.title())
            .remedied(Remedies.LATER);

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public List<String> wording() {
        return List.of(MINUTES);
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        if (!signals.body().says(MINUTES)) {
            return Optional.empty();
        }
        List<Deadline> deadlines = signals.all(Deadline.class).stream()
                .filter(deadline -> deadline.precision() == Precision.EXPLICIT)
                .toList();
        return signals.body().phrases(MINUTES).stream()
                .flatMap(match -> Around.find(deadlines, match.span()).stream())
                .findFirst()
                .map(deadline -> new Evidence(
                        "it is due " + Quote.of(signals, deadline.span()), deadline.span(), deadline.confidence()));
    }

    @Override
    public Optional<String> assumption(Signals signals) {
        return signals.any(Deadline.class) ? Optional.empty() : Optional.of("it can wait for an answer in writing");
    }
}
