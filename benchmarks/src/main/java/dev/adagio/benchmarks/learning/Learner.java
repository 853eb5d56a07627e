package dev.adagio.benchmarks.learning;

import dev.adagio.model.MessageKind;
import dev.adagio.rules.language.english.EnglishFeatures;
import dev.adagio.rules.learned.Features;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.rules.learned.SentenceScores;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Learns models from labelled messages. Deterministic. */
final class Learner {

    private static final Regression SENTENCES = new Regression(4, 0.2, 0.3, 2);
    private static final Regression MESSAGES = new Regression(6, 0.2, 0.3, 3);
    static final int LEAST = 4;
    private static final int ROUNDS = 1;
    private static final long[] SEEDS = {17};

    /** The share of each kind of message that the models should serve. */
    static final Map<MessageKind, Double> SHARES = Map.of(
            MessageKind.EMAIL, 0.33, MessageKind.CHAT, 0.33, MessageKind.ISSUE, 0.24, MessageKind.MEETING, 0.1);

    private final EnglishFeatures features;

    Learner(EnglishFeatures features) {
        this.features = features;
    }

    /** Models of sentences. */
    ModelDraft sentences(List<Labelled> items) {
        List<Features> all =
                items.stream().flatMap(item -> item.sentences().stream()).toList();
        Samples samples = Samples.of(all, LEAST);
        double[] weights = importance(items);
        List<double[]> learned = Output.SENTENCES.parallelStream()
                .map(output -> sentences(output, items, samples, weights))
                .toList();
        List<String> names = Output.SENTENCES.stream().map(Output::name).toList();
        return new ModelDraft(names, samples.names(), learned);
    }

    /** Of the sentences of a message, as many as its label says are taken to carry it: those that seem likeliest so far. */
    private static double[] sentences(Output output, List<Labelled> items, Samples samples, double[] weights) {
        double[] targets = new double[samples.count()];
        double[] importance = new double[samples.count()];
        int at = 0;
        for (int i = 0; i < items.size(); i++) {
            int count = items.get(i).sentences().size();
            double target = output.of(items.get(i));
            for (int s = at; s < at + count; s++) {
                targets[s] = target > 0 ? Math.min(1, target / count) : 0;
                importance[s] = target < 0 ? 0 : weights[i];
            }
            at += count;
        }
        Regression regression = SENTENCES;
        double[] learned = regression.fit(samples, targets, importance, SEEDS[0]);
        for (int round = 0; round < ROUNDS; round++) {
            at = 0;
            for (int i = 0; i < items.size(); i++) {
                int count = items.get(i).sentences().size();
                int carrying = (int) Math.min(count, output.of(items.get(i)));
                if (carrying > 0) {
                    assign(samples, learned, at, count, carrying, output.label().equals("questions"), targets, importance, weights[i]);
                }
                at += count;
            }
            learned = regression.fit(samples, targets, importance, SEEDS[0] + round);
        }
        return learned;
    }

    private static void assign(
            Samples samples,
            double[] learned,
            int from,
            int count,
            int carrying,
            boolean counted,
            double[] targets,
            double[] importance,
            double weight) {
        double[] scores = new double[count];
        for (int s = 0; s < count; s++) {
            scores[s] = score(samples, from + s, learned);
        }
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        double least = sorted[count - carrying];
        int left = carrying;
        for (int s = 0; s < count; s++) {
            boolean carries = scores[s] >= least && left-- > 0;
            targets[from + s] = carries ? 1 : 0;
            importance[from + s] = carries || counted ? weight : 0;
        }
    }

    private static double score(Samples samples, int sample, double[] weights) {
        double sum = weights[weights.length - 1];
        int[] indices = samples.indices()[sample];
        for (int i = 0; i < indices.length; i++) {
            sum += weights[indices[i]] * samples.values()[sample][i];
        }
        return sum;
    }

    Features message(Labelled item, LinearModels sentences) {
        return features.message(item.signals(), SentenceScores.of(sentences, item.sentences()));
    }

    /** Models of messages that have these features. */
    ModelDraft messages(List<Labelled> items, List<Features> all) {
        Samples samples = Samples.of(all, LEAST);
        double[] weights = importance(items);
        List<double[]> learned = Output.MESSAGES.parallelStream()
                .map(output -> messages(output, items, samples, weights))
                .toList();
        return new ModelDraft(Output.MESSAGES.stream().map(Output::name).toList(), samples.names(), learned);
    }

    private static double[] messages(Output output, List<Labelled> items, Samples samples, double[] weights) {
        double[] targets = new double[items.size()];
        double[] importance = new double[items.size()];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = output.of(items.get(i));
            importance[i] = targets[i] < 0 ? 0 : weights[i];
        }
        double[] mean = new double[samples.names().size() + 1];
        for (long seed : SEEDS) {
            double[] learned = MESSAGES.fit(samples, targets, importance, seed);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += learned[i] / SEEDS.length;
            }
        }
        return mean;
    }

    /** Kinds of messages that are rare among the items weigh more, so that each kind has its share. */
    static double[] importance(List<Labelled> items) {
        double[] importance = new double[items.size()];
        for (int i = 0; i < importance.length; i++) {
            MessageKind kind = items.get(i).item().message().kind();
            long count = items.stream()
                    .filter(item -> item.item().message().kind() == kind)
                    .count();
            double fair = SHARES.getOrDefault(kind, 0.0) * items.size() / count;
            importance[i] = Math.min(4, Math.max(0.5, fair));
        }
        return importance;
    }
}
