package dev.adagio.rules.learned;

import dev.adagio.signal.Signal;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What learned models say of a message. Immutable and thread-safe.
 */
public final class Estimates implements Signal {

    private final Span span;
    private final LinearModels models;
    private final Features text;
    private final Features summary;
    private final double[] logits;

    /** What these models say of a text with these features, and with these of what was said of it as a whole. */
    public Estimates(Span span, LinearModels models, Features text, Features summary) {
        this.span = Objects.requireNonNull(span, "span");
        this.models = models;
        this.text = text;
        this.summary = summary;
        this.logits = models.logits(text, summary);
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

    /** The names of what is estimated. */
    public List<String> outputs() {
        return models.outputs().stream().map(LinearModels.Output::name).toList();
    }

    /** Whether a model of this name is there. */
    public boolean has(String output) {
        return models.indexOf(output) >= 0;
    }

    /**
     * How probable an output is.
     *
     * @throws IllegalArgumentException if no model is named so
     */
    public double probability(String output) {
        return probability(logits[index(output)]);
    }

    /**
     * How probable an output would be if something else were said of the text as a whole.
     *
     * @throws IllegalArgumentException if no model is named so
     */
    public double probability(String output, Features otherSummary) {
        int index = index(output);
        return probability(logits[index] - models.moves(index, summary) + models.moves(index, otherSummary));
    }

    /**
     * How far the log-odds of an output lie above the point from which on it is taken to hold.
     *
     * @throws IllegalArgumentException if no model is named so
     */
    public double score(String output) {
        int index = index(output);
        return logits[index] - models.outputs().get(index).cut();
    }

    /**
     * The features that moved an output most, the weightiest first.
     *
     * @throws IllegalArgumentException if no model is named so
     */
    public List<Weighed> why(String output, int most) {
        return models.explain(index(output), most, text, summary);
    }

    /** Each output with its probability. */
    @Override
    public String toString() {
        return outputs().stream()
                .map(output -> String.format(Locale.ROOT, "%s %.3f", output, probability(output)))
                .collect(Collectors.joining(", ", "Estimates[", "]"));
    }

    private static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    private int index(String output) {
        int index = models.indexOf(output);
        if (index < 0) {
            throw new IllegalArgumentException("no model is named " + output);
        }
        return index;
    }
}
