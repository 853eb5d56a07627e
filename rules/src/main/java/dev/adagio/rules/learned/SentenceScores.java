package dev.adagio.rules.learned;

import java.util.List;

/**
 * What models of sentences say of a message.
 *
 * @param outputs what they estimate
 * @param scores for each sentence, how far the log-odds of each output lie above its cut
 */
public record SentenceScores(List<String> outputs, List<double[]> scores) {

    private static final double LIMIT = 6;

    public SentenceScores {
        outputs = List.copyOf(outputs);
        scores = List.copyOf(scores);
    }

    /** What these models say of these sentences. */
    public static SentenceScores of(LinearModels models, List<Features> sentences) {
        return new SentenceScores(
                models.outputs(), sentences.stream().map(models::scores).toList());
    }

    /** In how many sentences an output holds. */
    public int count(String output) {
        int index = index(output);
        return (int) scores.stream().filter(score -> score[index] >= 0).count();
    }

    /** The score of the sentence in which an output is surest. */
    public double highest(int index) {
        double highest = -LIMIT;
        for (double[] score : scores) {
            highest = Math.max(highest, score[index]);
        }
        return Math.min(LIMIT, highest);
    }

    private int index(String output) {
        int index = outputs.indexOf(output);
        if (index < 0) {
            throw new IllegalArgumentException("no model is named " + output);
        }
        return index;
    }
}
