package dev.adagio.rules.language.english;

import dev.adagio.rules.learned.Estimates;
import dev.adagio.rules.learned.SentenceScores;
import dev.adagio.signal.Detector;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.function.Supplier;

/** Asks the models, if there are any. */
final class EstimatesDetector implements Detector<Estimates> {

    private final EnglishFeatures features;
    private final Supplier<EnglishModels> models;

    EstimatesDetector(EnglishFeatures features, Supplier<EnglishModels> models) {
        this.features = features;
        this.models = models;
    }

    @Override
    public Class<Estimates> finds() {
        return Estimates.class;
    }

    @Override
    public List<Estimates> detect(Signals signals) {
        EnglishModels learned = models.get();
        if (learned.messages().outputs().isEmpty()) {
            return List.of();
        }
        SentenceScores sentences = SentenceScores.of(learned.sentences(), features.sentences(signals));
        return List.of(new Estimates(
                signals.body().whole(), sentences, learned.messages(), features.message(signals, sentences)));
    }
}
