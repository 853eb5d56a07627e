package dev.adagio.rules.language.features;

import dev.adagio.model.Message;
import dev.adagio.rules.language.speech.Particles;
import dev.adagio.rules.learned.Features;
import dev.adagio.signal.SignalSummary;
import dev.adagio.signal.Signals;
import java.util.List;

/**
 * What models of a language look at, the same when they learn and when they are applied: what a text has, and
 * what a summary of it says. Immutable and thread-safe.
 */
public final class MessageFeatures {

    private final List<String> lexicons;
    private final Particles particles;

    /** Features that look at phrases of these lexicons and at these words among others. */
    public MessageFeatures(List<String> lexicons, Particles particles) {
        this.lexicons = List.copyOf(lexicons);
        this.particles = particles;
    }

    /** The features of a text, without any summary of it. */
    public Features text(Signals signals) {
        return Features.collect(signals.body().reading(), situation(signals), to -> {
            new LayoutFeatures(signals).collect(to);
            new SignalFeatures(signals).collect(to);
            new WordFeatures(signals, lexicons).collect(to);
            new EarlierFeatures(signals, particles.pointing()).collect(to);
        });
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
