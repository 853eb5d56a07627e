package dev.adagio.rules.language.summary;

import dev.adagio.rules.language.features.MessageFeatures;
import dev.adagio.rules.learned.Estimates;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.function.Supplier;

/**
 * Asks the models what they say of a message.
 *
 * @param features what they look at
 * @param learned the models, the same on every call, for which it only asks where it is asked
 */
public record EstimatesDetector(MessageFeatures features, Supplier<LinearModels> learned)
        implements Detector<Estimates> {

    @Override
    public Class<Estimates> finds() {
        return Estimates.class;
    }

    @Override
    public List<Estimates> detect(Signals signals) {
        LinearModels models = learned.get();
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
