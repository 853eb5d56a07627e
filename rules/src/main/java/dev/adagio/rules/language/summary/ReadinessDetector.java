package dev.adagio.rules.language.summary;

import dev.adagio.rules.language.features.MessageFeatures;
import dev.adagio.rules.learned.Estimates;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Readiness;
import dev.adagio.signal.Readiness.Change;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Estimates whether a message can be answered in one go, by a model that looks at its text and its summary. What
 * lowers that is what would raise it if the summary said otherwise; where no model is there, nothing is estimated.
 */
public record ReadinessDetector(MessageFeatures features) implements Detector<Readiness> {

    private static final String OUTPUT = "ready";

    /** What raises the probability by less than this is no reason. */
    private static final double NOTABLE = 0.005;

    private record Mending(Lack lack, double probability) {}

    @Override
    public Class<Readiness> finds() {
        return Readiness.class;
    }

    @Override
    public List<Readiness> detect(Signals signals) {
        Optional<Estimates> estimates = signals.first(Estimates.class).filter(each -> each.has(OUTPUT));
        return estimates.map(each -> List.of(estimate(signals, each))).orElse(List.of());
    }

    private Readiness estimate(Signals signals, Estimates estimates) {
        SignalSummary summary = signals.all(SignalSummary.class).get(0);
        double probability = estimates.probability(OUTPUT, features.summary(signals, summary));
        List<Mending> mendings = new ArrayList<>();
        for (Lack lack : Lack.in(summary)) {
            double mended = estimates.probability(OUTPUT, features.summary(signals, lack.mended(summary)));
            if (mended > probability + NOTABLE) {
                mendings.add(new Mending(lack, mended));
            }
        }
        mendings.sort(Comparator.comparingDouble(Mending::probability).reversed());
        return new Readiness(
                signals.body().whole(),
                probability,
                mendings.stream().map(mending -> mending.lack().words()).toList(),
                mendings.isEmpty()
                        ? null
                        : new Change(
                                mendings.get(0).lack().change(), mendings.get(0).probability()));
    }
}
