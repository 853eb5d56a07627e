package dev.adagio.rules.language.english;

import dev.adagio.signal.Detector;
import dev.adagio.signal.Readiness;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;

/** Estimates whether a message can be answered in one go. */
final class ReadinessDetector implements Detector<Readiness> {

    @Override
    public Class<Readiness> finds() {
        return Readiness.class;
    }

    @Override
    public List<Readiness> detect(Signals signals) {
        SignalSummary summary = signals.all(SignalSummary.class).get(0);
        List<String> lowering = new ArrayList<>();
        double odds = 2;
        if (summary.nakedPing()) {
            lowering.add("says nothing but a greeting");
            odds -= 4;
        }
        if (summary.context() < 2) {
            lowering.add("points to something it does not show");
            odds -= 1;
        }
        if (summary.ask() == SignalSummary.Expectation.IMPLICIT) {
            lowering.add("does not say what is wanted");
            odds -= 0.7;
        }
        if (summary.ask() != SignalSummary.Expectation.NONE && !summary.objective()) {
            lowering.add("does not say what for");
            odds -= 0.5;
        }
        return List.of(new Readiness(signals.body().whole(), 1 / (1 + Math.exp(-odds)), lowering));
    }
}
