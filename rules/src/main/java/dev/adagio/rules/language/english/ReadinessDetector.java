package dev.adagio.rules.language.english;

import dev.adagio.rules.learned.Estimates;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Readiness;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.Signals;
import java.util.List;

/**
 * Estimates whether a message can be answered in one go: the probability is learned where a model for it comes along, and the reasons are
 * what its summary misses.
 */
final class ReadinessDetector implements Detector<Readiness> {

    private static final String OUTPUT = "ready";

    @Override
    public Class<Readiness> finds() {
        return Readiness.class;
    }

    @Override
    public List<Readiness> detect(Signals signals) {
        SignalSummary summary = signals.all(SignalSummary.class).get(0);
        Readiness plain = PlainReadiness.of(signals, summary);
        return List.of(signals.first(Estimates.class)
                .filter(estimates -> estimates.has(OUTPUT))
                .map(estimates -> new Readiness(plain.span(), estimates.probability(OUTPUT), plain.lowering()))
                .orElse(plain));
    }
}
