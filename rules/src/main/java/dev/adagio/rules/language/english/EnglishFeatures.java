package dev.adagio.rules.language.english;

import dev.adagio.rules.learned.Features;
import dev.adagio.rules.learned.SentenceScores;
import dev.adagio.signal.Signals;
import java.util.List;

/**
 * What models of English look at; the same when they learn and when they are applied. Immutable and thread-safe.
 */
public final class EnglishFeatures {

    private final List<String> lexicons;

    EnglishFeatures(List<String> lexicons) {
        this.lexicons = List.copyOf(lexicons);
    }

    /** The features of each of the author's sentences, in order; of very long texts the first ones only. */
    public List<Features> sentences(Signals signals) {
        return SentenceFeatures.of(signals, lexicons);
    }

    /** The features of a message, given what the models of sentences say. */
    public Features message(Signals signals, SentenceScores sentences) {
        return new MessageFeatures(signals, sentences, lexicons).collect();
    }
}
