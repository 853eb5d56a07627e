package dev.adagio.benchmarks.learning;

import dev.adagio.benchmarks.accuracy.Prediction;
import dev.adagio.rules.language.english.EnglishModels;
import dev.adagio.rules.learned.Features;
import dev.adagio.rules.learned.LinearModels;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What models learned from four fifths of the messages say of the last fifth, five times over, no
 * conversation being on both sides; and the models learned from all of them.
 *
 * @param predictions for each message, by models and cuts that were found without it
 * @param models learned from all messages
 */
record CrossValidation(List<Prediction> predictions, ModelTexts models) {

    private static final int FOLDS = 5;

    static CrossValidation of(List<Labelled> items, Learner learner) {
        int[] folds = items.stream()
                .mapToInt(item -> Folds.of(item.conversation(), FOLDS, 1))
                .toArray();
        List<LinearModels> sentences = IntStream.range(0, FOLDS)
                .mapToObj(fold -> learner.sentences(without(items, folds, fold)).models())
                .toList();
        System.err.println("sentences learned");
        List<Features> unseen = IntStream.range(0, folds.length)
                .mapToObj(i -> learner.message(items.get(i), sentences.get(folds[i])))
                .toList();
        List<ModelDraft> drafts = IntStream.range(0, FOLDS)
                .mapToObj(fold -> learner.messages(without(items, folds, fold), without(unseen, folds, fold)))
                .toList();
        System.err.println("messages learned");
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
        ModelDraft all = learner.messages(items, unseen);
        return new CrossValidation(
                predictions,
                new ModelTexts(learner.sentences(items).text(), all.text(cuts.best(items, logits))));
    }

    private static <T> List<T> without(List<T> all, int[] folds, int fold) {
        return IntStream.range(0, folds.length)
                .filter(i -> folds[i] != fold)
                .mapToObj(all::get)
                .toList();
    }
}
