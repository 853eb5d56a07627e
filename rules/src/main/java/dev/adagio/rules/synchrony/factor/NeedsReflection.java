package dev.adagio.rules.synchrony.factor;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Signals;
import dev.adagio.text.BlockKind;
import java.util.List;
import java.util.Optional;

/** There is something to read closely before one can answer. */
final class NeedsReflection implements Factor {

    private static final String READING = "synchrony: needs-reflection";

    private static final FactorInfo INFO = new FactorInfo(
                    "needs-reflection",
                    "it has to be read closely and thought over",
                    -2,
                    null,
                    Bibliography.SYNCHRONICITY.title())
            .remedied(Remedies.TIME_TO_THINK);

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public List<String> wording() {
        return List.of(READING);
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        return signals.body().phrases(READING).stream()
                .findFirst()
                .map(match ->
                        new Evidence("there is something to read: " + Quote.of(signals, match.span()), match.span(), 1))
                .or(() -> signals.body().reading().blocks().stream()
                        .filter(block -> block.kind() == BlockKind.CODE)
                        .findFirst()
                        .map(block -> new Evidence("there is code to read", block.span(), 1)));
    }
}
