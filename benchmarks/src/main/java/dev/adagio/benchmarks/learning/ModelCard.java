package dev.adagio.benchmarks.learning;

import dev.adagio.benchmarks.accuracy.ScoreTable;
import dev.adagio.rules.learned.LinearModels;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is to be known of models before they are used, as Markdown.
 *
 * @param items the messages they learned from
 * @param leftOut how many more were not used
 * @param kept what they estimate of a summary
 * @param models the models
 * @param bytes how much they take
 * @param tables silver plain, silver tried, silver learned, open plain, open tried, open learned
 */
record ModelCard(
        List<Labelled> items,
        int leftOut,
        List<Output> kept,
        LinearModels models,
        long bytes,
        List<ScoreTable> tables) {

    String text() {
        String labels =
                kept.stream().map(Output::label).distinct().map(ModelCard::code).collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                """
                # Models of English

                Written by `dev.adagio.benchmarks.learning.TrainModels`; the same data give the same files.

                ## What they estimate

                What a careful reader would answer of a message as a whole, where that is better than counting signals:
                %s. And `ready`: whether it can be answered in one go.
                Each is linear in what it looks at. %,d features with %,d weights in %d KB.

                ## What they learned from

                %,d public messages, labelled by one annotator each: %s; from these collections, by the
                names under which they were sampled: %s. The messages remain their authors'.
                %d more share a conversation with messages of the examination and were left out. Kinds that are rarer
                here than among what is to be judged weigh more. No text is part of the models: of words and pairs of words
                that occur in at least %d conversations they hold a number of 32 bits and weights.

                ## What they look at

                The words of the author, how sentences begin and their form; the phrases and signals that the detectors
                find, and what these say of the message as a whole; the layout, the length, the number of readers; whether
                the message before asks something, and how many words were said before. `ready` looks at the final summary.

                ## Figures

                F1, mean F1 of the values, share of exact counts, or correlation of ranks. *Silver* is what was learned from,
                cross-validated by conversation in five parts, the cuts too; *open* taught nothing. *Plain* is without
                models, *tried* with models of objective, context, ask, owner and meeting request, *kept* with those that gained in cross-validation. The
                hand-made detectors were made while looking at silver messages, so that their own figures there flatter them.

                | label | measure | silver plain | tried | kept | open plain | tried | kept |
                |---|---|---|---|---|---|---|---|
                %s
                ## Limits

                * Rare values (blocker, decision, urgency, deadline, sync, several matters) stand on few dozens of messages:
                  models of them lost to the hand-made detectors and are not learned.
                * English of public mailing lists, chats of programmers, office mail of about 2000, and issue trackers.
                * `ready` follows a scale of five steps, from certainly not (0) over perhaps (0.5) to certainly (1), on which
                  annotators agree moderately. It is an estimate for messages like these and no promise.
                * They judge messages and are not fit to judge people.
                """,
                labels,
                models.size(),
                (long) models.size() * models.outputs().size(),
                bytes / 1024,
                items.size(),
                counts(item -> item.kind().word(), "%2$d of kind %1$s"),
                counts(item -> collection(item.item().message().id()), "`%s` (%d)"),
                leftOut,
                CrossValidation.LEAST,
                figures());
    }

    private static String code(String word) {
        return '`' + word + '`';
    }

    private static String collection(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('-')));
    }

    private String counts(Function<Labelled, String> by, String form) {
        Map<String, Long> counts =
                items.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, form, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String figures() {
        StringBuilder figures = new StringBuilder();
        List<List<ScoreTable.Row>> columns =
                tables.stream().map(ScoreTable::rows).toList();
        for (int i = 0; i < columns.get(0).size(); i++) {
            ScoreTable.Row row = columns.get(0).get(i);
            figures.append("| ").append(row.label()).append(" | ").append(row.measure());
            for (List<ScoreTable.Row> column : columns) {
                figures.append(
                        String.format(Locale.ROOT, " | %.3f", column.get(i).value()));
            }
            figures.append(" |\n");
        }
        return figures.toString();
    }
}
