package dev.adagio.benchmarks.learning;

import dev.adagio.benchmarks.accuracy.GoldItem;
import dev.adagio.benchmarks.accuracy.Prediction;
import dev.adagio.benchmarks.accuracy.ScoreTable;
import dev.adagio.model.Message;
import dev.adagio.rules.learned.LinearModels;
import dev.adagio.signal.SignalSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Learns the models of English from {@code silver.jsonl}, cross-validated by conversation, and writes
 * them with their model card. What shares a conversation with {@code open.jsonl} is left out, so that
 * those messages can examine the models; they teach nothing. A label that models do not answer better
 * than the hand-made detectors is left to these.
 *
 * <pre>TrainModels [FOLDER_OF_LABELLED_MESSAGES] [FOLDER_OF_MODELS]</pre>
 */
public final class TrainModels {

    /** A smaller gain in cross-validation is taken for chance. */
    private static final double GAIN = 0.002;

    private TrainModels() {}

    /** Runs the program. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments.length > 0 ? arguments[0] : "../shared/gold");
        Path output = Path.of(
                arguments.length > 1 ? arguments[1] : "rules/src/main/resources/dev/adagio/rules/language/english");
        run(GoldItem.read(data.resolve("open.jsonl")), GoldItem.read(data.resolve("silver.jsonl")), output);
    }

    private static void run(List<GoldItem> open, List<GoldItem> silver, Path output) throws IOException {
        Reviewer plain = new Reviewer(LinearModels.NONE);
        List<Labelled> items = unexamined(open, silver, plain);
        CrossValidation validation = new CrossValidation(items, plain.features());
        ScoreTable before =
                table(items, plain, items.stream().map(Labelled::plain).toList(), new double[items.size()]);
        List<SignalSummary> all = validation.summaries(Output.SUMMARY);
        ScoreTable tried = table(items, plain, all, new double[items.size()]);
        Set<String> better = better(before, tried);
        List<Output> kept = Output.SUMMARY.stream()
                .filter(each -> better.contains(each.label()))
                .toList();
        List<SignalSummary> summaries = validation.summaries(kept);
        LinearModels models = validation.models(kept, summaries);
        try (OutputStream stream = Files.newOutputStream(output.resolve("messages.models"))) {
            models.write(stream);
        }
        Reviewer learned = new Reviewer(models);
        ModelCard card = new ModelCard(
                items,
                silver.size() - items.size(),
                kept,
                models,
                Files.size(output.resolve("messages.models")),
                List.of(
                        before,
                        tried,
                        table(items, plain, summaries, validation.readiness(summaries)),
                        new ScoreTable(open, plain.predict(open)),
                        new ScoreTable(open, new Reviewer(validation.models(Output.SUMMARY, all)).predict(open)),
                        new ScoreTable(open, learned.predict(open))));
        Files.writeString(output.resolve("MODEL-CARD.md"), card.text());
        System.out.print(card.text());
    }

    static List<Labelled> unexamined(List<GoldItem> open, List<GoldItem> silver, Reviewer reviewer) {
        List<Message> all = new ArrayList<>();
        open.forEach(item -> all.add(item.message()));
        silver.forEach(item -> all.add(item.message()));
        int[] conversations = Conversations.of(all);
        Set<Integer> examined = new HashSet<>();
        for (int i = 0; i < open.size(); i++) {
            examined.add(conversations[i]);
        }
        List<Labelled> items = new ArrayList<>();
        for (int i = 0; i < silver.size(); i++) {
            int conversation = conversations[open.size() + i];
            if (!examined.contains(conversation)) {
                items.add(reviewer.read(silver.get(i), conversation));
            }
        }
        return items;
    }

    private static ScoreTable table(
            List<Labelled> items, Reviewer reviewer, List<SignalSummary> summaries, double[] readiness) {
        List<Prediction> predictions = IntStream.range(0, items.size())
                .mapToObj(i -> {
                    Labelled item = items.get(i);
                    return Prediction.of(
                            item.item().message().id(), summaries.get(i), readiness[i], reviewer.mode(item.signals()));
                })
                .toList();
        return new ScoreTable(items.stream().map(Labelled::item).toList(), predictions);
    }

    private static Set<String> better(ScoreTable before, ScoreTable tried) {
        Set<String> better = new HashSet<>();
        for (int i = 0; i < before.rows().size(); i++) {
            if (tried.rows().get(i).value() > before.rows().get(i).value() + GAIN) {
                better.add(before.rows().get(i).label());
            }
        }
        return better;
    }
}
