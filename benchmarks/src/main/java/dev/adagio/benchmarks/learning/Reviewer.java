package dev.adagio.benchmarks.learning;

import dev.adagio.advice.Advisor;
import dev.adagio.advice.Factor;
import dev.adagio.benchmarks.accuracy.GoldItem;
import dev.adagio.benchmarks.accuracy.Prediction;
import dev.adagio.rules.language.english.English;
import dev.adagio.rules.language.english.EnglishFeatures;
import dev.adagio.rules.language.english.EnglishModels;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.rules.synchrony.SynchronyPack;
import dev.adagio.signal.Readiness;
import dev.adagio.signal.SignalFinder;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.Signals;
import java.util.List;

/** Reads messages as a review does, with models of choice. */
final class Reviewer {

    private static final List<Factor> FACTORS = new SynchronyPack().factors();

    private final Advisor advisor = new Advisor(FACTORS);
    private final English english;
    private final SignalFinder finder;

    Reviewer(EnglishModels models) {
        english = new English(models);
        finder = SignalFinder.compile(
                english,
                FACTORS.stream()
                        .flatMap(factor -> factor.lexicons().stream())
                        .toList(),
                List.of());
    }

    static Reviewer withoutModels() {
        LinearModels none = LinearModels.parse("");
        return new Reviewer(new EnglishModels(none, none));
    }

    EnglishFeatures features() {
        return english.features();
    }

    Labelled read(GoldItem item, int conversation) {
        Signals signals = finder.read(item.message());
        return new Labelled(item, conversation, signals, english.features().sentences(signals));
    }

    List<Prediction> predict(List<GoldItem> items) {
        return items.stream().map(this::predict).toList();
    }

    Prediction predict(GoldItem item) {
        Signals signals = finder.read(item.message());
        SignalSummary summary = signals.all(SignalSummary.class).get(0);
        double readiness = signals.all(Readiness.class).get(0).probability();
        return Prediction.of(
                item.message().id(), summary, readiness, advisor.advise(signals).mode());
    }
}
