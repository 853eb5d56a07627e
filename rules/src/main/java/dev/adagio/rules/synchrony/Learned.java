package dev.adagio.rules.synchrony;

import dev.adagio.advice.Evidence;
import dev.adagio.advice.Factor;
import dev.adagio.advice.FactorInfo;
import dev.adagio.rules.learned.Estimates;
import dev.adagio.rules.learned.Weighed;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The text reads like those of which people said that they need everybody at once. Its strength is how
 * far the learned estimate lies above the point where it tells such texts best.
 */
final class Learned implements Factor {

    private static final String OUTPUT = "sync";

    private static final int NAMED = 3;

    private static final FactorInfo INFO = new FactorInfo(
            "reads-like-now",
            "it reads like what people settle at the same time",
            10,
            null,
            "learned from messages labelled by hand; see the model card");

    @Override
    public FactorInfo info() {
        return INFO;
    }

    @Override
    public Optional<Evidence> evidence(Signals signals) {
        return signals.first(Estimates.class)
                .filter(estimates -> estimates.has(OUTPUT) && estimates.score(OUTPUT) >= 0)
                .map(estimates -> new Evidence(says(estimates), null, strength(estimates.score(OUTPUT))));
    }

    private static double strength(double score) {
        return Math.min(1, 0.7 + score / 10);
    }

    /** The words of the text that weighed most. */
    private static String says(Estimates estimates) {
        List<Weighed> why = estimates.why(OUTPUT, 40);
        String words = why.stream()
                .filter(weighed -> weighed.weight() > 0 && weighed.isOfWords())
                .map(weighed -> '"' + weighed.words() + '"')
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "its form is that of talk about now" : "it reads like talk about now: " + words;
    }
}
