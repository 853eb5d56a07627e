package dev.adagio.rules.language.summary;

import dev.adagio.rules.language.features.MessageFeatures;
import dev.adagio.rules.learned.Estimates;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import java.util.List;

/** Asks the models what they say of a message. */
public record EstimatesDetector(MessageFeatures features, LinearModels models) implements Detector<Estimates> {

    @Override
    public Class<Estimates> finds() {
        return Estimates.class;
    }

    @Override
    public List<Estimates> detect(Signals signals) {
        if (models.outputs().isEmpty()) {
            return List.of();
        }
        return List.of(new Estimates(
                signals.body().whole(),
                models,
                features.text(signals, models),
                features.summary(signals, PlainSummary.in(signals))));
    }
}
