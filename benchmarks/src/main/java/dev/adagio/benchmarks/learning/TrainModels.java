package dev.adagio.benchmarks.learning;

import dev.adagio.benchmarks.accuracy.GoldItem;
import dev.adagio.benchmarks.accuracy.ScoreTable;
import dev.adagio.model.Message;
import dev.adagio.rules.language.english.EnglishModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns the models of English from {@code silver.jsonl}, cross-validated by conversation, and writes
 * them with their model card. What shares a conversation with {@code open.jsonl} is left out, so that
 * those messages can examine the models; they teach nothing.
 *
 * <pre>TrainModels [FOLDER_OF_LABELLED_MESSAGES] [FOLDER_OF_MODELS]</pre>
 */
public final class TrainModels {

    private TrainModels() {}

    /** Runs the program. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments.length > 0 ? arguments[0] : "../shared/gold");
        Path output = Path.of(
                arguments.length > 1
                        ? arguments[1]
                        : "rules/src/main/resources/dev/adagio/rules/language/english/models");
        Files.createDirectories(output);
        run(data, output);
    }

    private static void run(Path data, Path output) throws IOException {
        List<GoldItem> open = GoldItem.read(data.resolve("open.jsonl"));
        List<GoldItem> silver = GoldItem.read(data.resolve("silver.jsonl"));
        Reviewer plain = Reviewer.withoutModels();
        int[] conversations = conversations(open, silver);
        boolean[] examined = new boolean[conversations.length];
        for (int i = 0; i < open.size(); i++) {
            examined[conversations[i]] = true;
        }
        List<Labelled> items = new ArrayList<>();
        for (int i = 0; i < silver.size(); i++) {
            int conversation = conversations[open.size() + i];
            if (!examined[conversation]) {
                items.add(plain.read(silver.get(i), conversation));
            }
        }
        CrossValidation validation = CrossValidation.of(items, new Learner(plain.features()));
        ModelTexts texts = validation.models();
        Files.writeString(output.resolve("sentences.model"), texts.sentences());
        Files.writeString(output.resolve("messages.model"), texts.messages());
        EnglishModels models = texts.models();
        ModelCard card = new ModelCard(
                items,
                silver.size() - items.size(),
                validation,
                new ScoreTable(open, plain.predict(open)),
                new ScoreTable(open, new Reviewer(models).predict(open)));
        Files.writeString(output.resolve("MODEL-CARD.md"), card.text());
        System.out.print(card.text());
    }

    private static int[] conversations(List<GoldItem> open, List<GoldItem> silver) {
        List<Message> all = new ArrayList<>();
        open.forEach(item -> all.add(item.message()));
        silver.forEach(item -> all.add(item.message()));
        return Conversations.of(all);
    }
}
