package dev.adagio.benchmarks.learning;

import dev.adagio.advice.Advisor;
import dev.adagio.advice.Factor;
import dev.adagio.advice.Mode;
import dev.adagio.benchmarks.accuracy.GoldItem;
import dev.adagio.benchmarks.accuracy.Prediction;
import dev.adagio.rules.language.english.English;
import dev.adagio.rules.language.features.MessageFeatures;
import dev.adagio.rules.language.summary.PlainSummary;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.rules.synchrony.SynchronyFactors;
import dev.adagio.signal.Readiness;
import dev.adagio.signal.SignalFinder;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.Signals;
import java.util.List;

/** Reads messages as a review does, with models of choice. */
final class Reviewer {

    private static final List<Factor> FACTORS = new SynchronyFactors().factors();

    private final Advisor advisor = new Advisor(FACTORS);
    private final MessageFeatures features;
    private final SignalFinder finder;

    Reviewer(LinearModels models) {
        English english = new English(models);
        features = english.features();
        finder = SignalFinder.compile(
                english,
                FACTORS.stream().flatMap(factor -> factor.lexicons().stream()).toList(),
                List.of());
    }

    MessageFeatures features() {
        return features;
    }

    Labelled read(GoldItem item, int conversation) {
        Signals signals = finder.read(item.message());
        SignalSummary plain = PlainSummary.of(signals);
        return new Labelled(
                item, conversation, signals, plain, features.text(signals), features.summary(signals, plain));
    }

    Mode mode(Signals signals) {
        return advisor.advise(signals).mode();
    }

    /** What a review says; a message of which no readiness is estimated has none. */
    Prediction predict(GoldItem item) {
        Signals signals = finder.read(item.message());
        double readiness =
                signals.first(Readiness.class).map(Readiness::probability).orElse(0.0);
        return Prediction.of(
                item.message().id(), signals.all(SignalSummary.class).get(0), readiness, mode(signals));
    }

    List<Prediction> predict(List<GoldItem> items) {
        return items.stream().map(this::predict).toList();
    }
}
