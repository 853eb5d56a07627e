package dev.adagio.benchmarks.learning;

import dev.adagio.benchmarks.accuracy.GoldItem;
import dev.adagio.benchmarks.accuracy.Prediction;
import dev.adagio.benchmarks.accuracy.ScoreTable;
import dev.adagio.rules.language.english.EnglishModels;
import dev.adagio.rules.learned.Features;
import dev.adagio.rules.learned.LinearModels;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What models learned from four fifths of the messages say of the last fifth, five times over, no
 * conversation being on both sides; and the models learned from all of them.
 *
 * @param plain the figures of the signals alone
 * @param learned the figures of the predictions
 * @param better the labels on which they do better than the signals alone
 * @param predictions for each message, by models and cuts that were found without it
 * @param models learned from all messages, of those labels
 */
record CrossValidation(
        ScoreTable plain,
        ScoreTable learned,
        Set<String> better,
        List<Prediction> predictions,
        ModelTexts models) {

    /** A smaller gain is noise. */
    private static final double GAIN = 0.003;

    private static final int FOLDS = 5;

    static CrossValidation of(List<Labelled> items, Learner learner) {
        int[] folds = items.stream()
                .mapToInt(item -> Folds.of(item.conversation(), FOLDS, 1))
                .toArray();
        List<LinearModels> sentences = IntStream.range(0, FOLDS)
                .mapToObj(fold -> learner.sentences(without(items, folds, fold)).models())
                .toList();
        List<Features> unseen = IntStream.range(0, folds.length)
                .mapToObj(i -> learner.message(items.get(i), sentences.get(folds[i])))
                .toList();
        List<ModelDraft> drafts = IntStream.range(0, FOLDS)
                .mapToObj(fold -> learner.messages(without(items, folds, fold), without(unseen, folds, fold)))
                .toList();
        List<LinearModels> raw = drafts.stream().map(ModelDraft::models).toList();
        List<double[]> logits = IntStream.range(0, folds.length)
                .mapToObj(i -> raw.get(folds[i]).logits(unseen.get(i)))
                .toList();
        Cuts cuts = new Cuts(Output.MESSAGES);
        List<Reviewer> reviewers = IntStream.range(0, FOLDS)
                .mapToObj(fold -> {
                    double[] chosen = cuts.best(without(items, folds, fold), without(logits, folds, fold));
                    return new Reviewer(new EnglishModels(
                            sentences.get(fold), drafts.get(fold).models(chosen)));
                })
                .toList();
        List<Prediction> predictions = IntStream.range(0, folds.length)
                .mapToObj(i -> reviewers.get(folds[i]).predict(items.get(i).item()))
                .toList();
        List<GoldItem> judged = items.stream().map(Labelled::item).toList();
        ScoreTable plain = new ScoreTable(judged, Reviewer.withoutModels().predict(judged));
        ScoreTable learned = new ScoreTable(judged, predictions);
        Set<String> better = better(plain, learned);
        double[] chosen = cuts.best(items, logits);
        double[] kept = IntStream.range(0, chosen.length)
                .filter(o -> better.contains(Output.MESSAGES.get(o).label()))
                .mapToDouble(o -> chosen[o])
                .toArray();
        Set<String> names = Output.MESSAGES.stream()
                .filter(output -> better.contains(output.label()))
                .map(Output::name)
                .collect(Collectors.toSet());
        ModelDraft all = learner.messages(items, unseen).only(names::contains);
        return new CrossValidation(
                plain,
                learned,
                better,
                predictions,
                new ModelTexts(learner.sentences(items).text(), all.text(kept)));
    }

    /** The labels on which what was learned does better than what was not; the others keep to the signals. */
    private static Set<String> better(ScoreTable plain, ScoreTable learned) {
        Map<String, Double> gains = new TreeMap<>();
        for (int i = 0; i < plain.rows().size(); i++) {
            String row = plain.rows().get(i).label();
            double gain = learned.rows().get(i).value() - plain.rows().get(i).value();
            gains.merge(row.startsWith("mode") ? "mode" : row, gain, Double::sum);
        }
        return gains.entrySet().stream()
                .filter(gain -> gain.getValue() > GAIN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> List<T> without(List<T> all, int[] folds, int fold) {
        return IntStream.range(0, folds.length)
                .filter(i -> folds[i] != fold)
                .mapToObj(all::get)
                .toList();
    }
}
