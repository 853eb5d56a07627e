package dev.adagio.benchmarks.learning;

import dev.adagio.model.MessageKind;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Learns weights from labelled messages. Deterministic. */
final class Learner {

    /** The share of each kind of message that the models should serve. */
    private static final Map<MessageKind, Double> SHARES =
            Map.of(MessageKind.EMAIL, 0.33, MessageKind.CHAT, 0.33, MessageKind.ISSUE, 0.24, MessageKind.MEETING, 0.1);

    /** No message weighs more than so many. */
    private static final double HEAVIEST = 4;

    private final List<Labelled> items;
    private final Samples samples;

    Learner(List<Labelled> items, Samples samples) {
        this.items = items;
        this.samples = samples;
    }

    /** Weights for these outputs, from some of the messages. */
    Draft learn(List<Output> outputs, IntPredicate from) {
        double[] importance = importance(items);
        return new Draft(
                samples.keys(),
                outputs,
                outputs.parallelStream()
                        .map(output -> learn(output, from, importance))
                        .toList());
    }

    private double[] learn(Output output, IntPredicate from, double[] importance) {
        double[] targets = new double[items.size()];
        double[] weighed = new double[items.size()];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = output.of(items.get(i));
            weighed[i] = targets[i] >= 0 && from.test(i) ? importance[i] * output.pliancy() : 0;
        }
        return new Regression(samples, targets, weighed).fit();
    }

    /** How much each message counts: kinds that are rarer here than among what is to be judged count more. */
    static double[] importance(List<Labelled> items) {
        Map<MessageKind, Long> counts =
                items.stream().collect(Collectors.groupingBy(Labelled::kind, Collectors.counting()));
        return items.stream()
                .mapToDouble(item -> Math.min(
                        HEAVIEST,
                        SHARES.getOrDefault(item.kind(), 0.0) * items.size() / counts.getOrDefault(item.kind(), 1L)))
                .toArray();
    }
}
