package dev.adagio.rules.learned;

import dev.adagio.signal.Signal;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * What learned models say of a message. Immutable and thread-safe.
 */
public final class Estimates implements Signal {

    private final Span span;
    private final SentenceScores sentences;
    private final LinearModels models;
    private final Features features;
    private final double[] logits;

    /** What these models say of a text that has these features. */
    public Estimates(Span span, SentenceScores sentences, LinearModels models, Features features) {
        this.span = Objects.requireNonNull(span, "span");
        this.sentences = Objects.requireNonNull(sentences, "sentences");
        this.models = models;
        this.features = features;
        this.logits = models.logits(features);
    }

    /** The whole text. */
    @Override
    public Span span() {
        return span;
    }

    /** Always 1: each estimate has its own probability. */
    @Override
    public double confidence() {
        return 1;
    }

    /** What the models say of each sentence. */
    public SentenceScores sentences() {
        return sentences;
    }

    /** Whether a model estimates this. */
    public boolean has(String output) {
        return models.has(output);
    }

    /**
     * How probable an output is.
     *
     * @throws IllegalArgumentException if no model is named so
     */
    public double probability(String output) {
        return 1 / (1 + Math.exp(-logits[models.index(output)]));
    }

    /**
     * How far the log-odds of an output lie above the point from which on it is taken to hold.
     *
     * @throws IllegalArgumentException if no model is named so
     */
    public double score(String output) {
        return logits[models.index(output)] - models.cut(output);
    }

    /** The features that moved an output most, the weightiest first. */
    public List<Weighed> why(String output, int most) {
        return models.explain(features, output, most);
    }
}
