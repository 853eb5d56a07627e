package dev.adagio.rules.language.features;

import dev.adagio.model.Message;
import dev.adagio.phrase.WordSet;
import dev.adagio.rules.language.speech.Particles;
import dev.adagio.rules.learned.FeatureCollector;
import dev.adagio.rules.learned.Features;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.Signals;
import java.util.Collection;
import java.util.Set;

/**
 * What models of a language look at, the same when they learn and when they are applied: what a text has, and
 * what a summary of it says. Immutable and thread-safe.
 */
public final class MessageFeatures {

    private final Set<String> lexicons;
    private final WordSet pointing;

    /** Features that look at phrases of these lexicons and at these words among others. */
    public MessageFeatures(Collection<String> lexicons, Particles particles) {
        this.lexicons = Set.copyOf(lexicons);
        this.pointing = WordSet.of(particles.pointing());
    }

    /** All features of a text, without any summary of it. */
    public Features text(Signals signals) {
        return Features.collect(signals.body().reading(), situation(signals), to -> collect(signals, to));
    }

    /** The features of a text that one of these models weighs, without any summary of it. */
    public Features text(Signals signals, LinearModels models) {
        return Features.collect(signals.body().reading(), situation(signals), models, to -> collect(signals, to));
    }

    private void collect(Signals signals, FeatureCollector to) {
        new LayoutFeatures(signals).collect(to);
        new SignalFeatures(signals).collect(to);
        new WordFeatures(signals, lexicons).collect(to);
        new EarlierFeatures(signals, pointing).collect(to);
    }

    /** The features of a summary. */
    public Features summary(Signals signals, SignalSummary summary) {
        return Features.collect(
                signals.body().reading(), situation(signals), to -> SummaryFeatures.collect(signals, summary, to));
    }

    /** A word means something else in the first message of a tracker than in an answer in a chat. */
    private static String situation(Signals signals) {
        Message message = signals.message();
        return message.kind().word() + (message.earlier().isEmpty() ? " opening" : " reply");
    }
}
