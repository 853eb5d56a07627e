package dev.adagio.rules.language.summary;

import dev.adagio.rules.learned.Estimates;
import dev.adagio.signal.Detector;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.Signals;
import java.util.List;

/** Answers what a careful reader asks of a message as a whole: by models where there are any, else by the signals. */
public final class SummaryDetector implements Detector<SignalSummary> {

    @Override
    public Class<SignalSummary> finds() {
        return SignalSummary.class;
    }

    @Override
    public List<SignalSummary> detect(Signals signals) {
        SignalSummary plain = PlainSummary.in(signals);
        return List.of(signals.first(Estimates.class)
                .map(estimates -> LearnedSummary.amend(signals, plain, estimates))
                .orElse(plain));
    }
}
