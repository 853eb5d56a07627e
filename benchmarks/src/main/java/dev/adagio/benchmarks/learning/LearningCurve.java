package dev.adagio.benchmarks.learning;

import dev.adagio.benchmarks.accuracy.GoldItem;
import dev.adagio.rules.learned.LinearModels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Says whether more labels would help: how well models that learned from a quarter, a half, three quarters and all of
 * the conversations rank messages they have not seen, and at the end how well they rank those they learned from.
 *
 * <pre>LearningCurve [FOLDER_OF_LABELLED_MESSAGES]</pre>
 */
public final class LearningCurve {

    private static final int PARTS = 4;
    private static final long SEED = 11;

    private final List<Labelled> items;
    private final Samples samples;
    private final int[] folds;
    private final int[] parts;

    private LearningCurve(List<Labelled> items) {
        this.items = items;
        this.samples = Samples.of(
                Samples.keys(items, CrossValidation.LEAST),
                items.stream().map(item -> List.of(item.text(), item.summary())).toList());
        this.folds = CrossValidation.folds(items);
        this.parts = parts(items);
    }

    /** Runs the program. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments.length > 0 ? arguments[0] : "../shared/gold");
        LearningCurve curve = new LearningCurve(TrainModels.unexamined(
                GoldItem.read(data.resolve("open.jsonl")),
                GoldItem.read(data.resolve("silver.jsonl")),
                new Reviewer(LinearModels.NONE)));
        System.out.println("average precision      1/4   2/4   3/4   all   taught");
        Output.SUMMARY.forEach(output -> System.out.println(curve.row(output)));
    }

    private String row(Output output) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-20s", output.name()));
        for (int part = 1; part <= PARTS; part++) {
            row.append(String.format(Locale.ROOT, " %.3f", unseen(output, part)));
        }
        return row.append(String.format(Locale.ROOT, " %.3f", taught(output))).toString();
    }

    /** How well messages are ranked by models that learned from so many parts of the other folds. */
    private double unseen(Output output, int many) {
        double[] found = new double[items.size()];
        for (int f = 0; f < CrossValidation.FOLDS; f++) {
            int fold = f;
            double[] weights = learn(output, i -> folds[i] != fold && parts[i] < many);
            for (int i = 0; i < found.length; i++) {
                if (folds[i] == f) {
                    found[i] = samples.sum(i, weights);
                }
            }
        }
        return precision(output, found);
    }

    private double taught(Output output) {
        double[] weights = learn(output, i -> true);
        return precision(
                output,
                IntStream.range(0, items.size())
                        .mapToDouble(i -> samples.sum(i, weights))
                        .toArray());
    }

    private double[] learn(Output output, IntPredicate from) {
        return new Learner(items, samples)
                .learn(List.of(output), from)
                .weights()
                .get(0);
    }

    /** Of each message of which an output holds, the share of such messages among those ranked as high; the mean. */
    private double precision(Output output, double[] found) {
        List<Integer> ranked = IntStream.range(0, found.length)
                .boxed()
                .filter(i -> output.of(items.get(i)) >= 0)
                .sorted(Comparator.comparingDouble(i -> -found[i]))
                .toList();
        double sum = 0;
        int right = 0;
        for (int rank = 0; rank < ranked.size(); rank++) {
            if (output.of(items.get(ranked.get(rank))) == 1) {
                right++;
                sum += (double) right / (rank + 1);
            }
        }
        return right == 0 ? 0 : sum / right;
    }

    /** Each conversation falls into one part, by chance that is the same every time. */
    private static int[] parts(List<Labelled> items) {
        Random random = new Random(SEED);
        TreeMap<Integer, Integer> parts = new TreeMap<>();
        items.forEach(item -> parts.put(item.conversation(), 0));
        parts.replaceAll((conversation, part) -> random.nextInt(PARTS));
        return items.stream()
                .mapToInt(item -> parts.getOrDefault(item.conversation(), 0))
                .toArray();
    }
}
