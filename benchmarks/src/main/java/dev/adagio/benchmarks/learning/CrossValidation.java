package dev.adagio.benchmarks.learning;

import dev.adagio.rules.language.features.MessageFeatures;
import dev.adagio.rules.language.summary.LearnedSummary;
import dev.adagio.rules.learned.Estimates;
import dev.adagio.rules.learned.Features;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.signal.SignalSummary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What weights learned from four fifths of the messages say of the last fifth, five times over, no
 * conversation being on both sides; and the models learned from all of them.
 */
final class CrossValidation {

    static final int FOLDS = 5;
    private static final long SEED = 7;

    /** What is said in fewer conversations teaches nothing that holds elsewhere. */
    static final int LEAST = 4;

    private final List<Labelled> items;
    private final MessageFeatures features;
    private final int[] folds;
    private final int[] keys;

    CrossValidation(List<Labelled> items, MessageFeatures features) {
        this.items = items;
        this.features = features;
        this.folds = folds(items);
        this.keys = Samples.keys(items, LEAST);
    }

    /** The summaries by models and cuts that were found without the message summed up. */
    List<SignalSummary> summaries(List<Output> outputs) {
        Learner learner = new Learner(items, Samples.of(keys, parts()));
        List<Draft> drafts = drafts(learner, outputs);
        Cuts cuts = new Cuts(outputs, items, logits(drafts, parts()));
        List<LinearModels> models = new ArrayList<>();
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            models.add(drafts.get(f).models(cuts.best(i -> folds[i] != fold)));
        }
        return IntStream.range(0, items.size())
                .mapToObj(i -> amended(items.get(i), models.get(folds[i])))
                .toList();
    }

    /** The probabilities that a message can be answered in one go, given its summary, found without that message. */
    double[] readiness(List<SignalSummary> summaries) {
        List<List<Features>> parts = parts(summaries);
        Learner learner = new Learner(items, Samples.of(keys, parts));
        double[][] logits = logits(drafts(learner, List.of(Output.READY)), parts);
        return Arrays.stream(logits)
                .mapToDouble(each -> 1 / (1 + Math.exp(-each[0])))
                .toArray();
    }

    /** The models learned from all messages, with cuts for unseen ones. */
    LinearModels models(List<Output> outputs, List<SignalSummary> summaries) {
        Learner learner = new Learner(items, Samples.of(keys, parts()));
        Cuts cuts = new Cuts(outputs, items, logits(drafts(learner, outputs), parts()));
        Draft summary = learner.learn(outputs, i -> true);
        Draft ready = new Learner(items, Samples.of(keys, parts(summaries))).learn(List.of(Output.READY), i -> true);
        List<Output> all = new ArrayList<>(outputs);
        all.add(Output.READY);
        List<double[]> weights = new ArrayList<>(summary.weights());
        weights.addAll(ready.weights());
        return new Draft(keys, all, weights).models(Arrays.copyOf(cuts.best(i -> true), all.size()));
    }

    private List<Draft> drafts(Learner learner, List<Output> outputs) {
        return IntStream.range(0, FOLDS)
                .mapToObj(fold -> learner.learn(outputs, i -> folds[i] != fold))
                .toList();
    }

    private double[][] logits(List<Draft> drafts, List<List<Features>> parts) {
        List<LinearModels> models = drafts.stream()
                .map(draft -> draft.models(new double[draft.outputs().size()]))
                .toList();
        return IntStream.range(0, items.size())
                .mapToObj(i -> models.get(folds[i]).logits(parts.get(i).toArray(Features[]::new)))
                .toArray(double[][]::new);
    }

    private List<List<Features>> parts() {
        return items.stream().map(item -> List.of(item.text(), item.summary())).toList();
    }

    private List<List<Features>> parts(List<SignalSummary> summaries) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> List.of(
                        items.get(i).text(), features.summary(items.get(i).signals(), summaries.get(i))))
                .toList();
    }

    private static SignalSummary amended(Labelled item, LinearModels models) {
        return LearnedSummary.amend(
                item.signals(), item.plain(), new Estimates(item.plain().span(), models, item.text(), item.summary()));
    }

    /** Each conversation falls into one fold, by chance that is the same every time. */
    static int[] folds(List<Labelled> items) {
        Random random = new Random(SEED);
        TreeMap<Integer, Integer> folds = new TreeMap<>();
        items.forEach(item -> folds.put(item.conversation(), 0));
        folds.replaceAll((conversation, fold) -> random.nextInt(FOLDS));
        return items.stream()
                .mapToInt(item -> folds.getOrDefault(item.conversation(), 0))
                .toArray();
    }
}
