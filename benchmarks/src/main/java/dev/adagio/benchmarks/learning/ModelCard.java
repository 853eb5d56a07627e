package dev.adagio.benchmarks.learning;

import dev.adagio.benchmarks.accuracy.ScoreTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be known of models before they are used, as Markdown. */
record ModelCard(
        List<Labelled> items,
        int leftOut,
        CrossValidation validation,
        ScoreTable openPlain,
        ScoreTable openShipped) {

    private static final String TEXT = """
            # Models of English

            Written by `dev.adagio.benchmarks.learning.TrainModels`; the same data give the same files.

            ## What they estimate

            `sentences.model`: which sentence carries a question, an ask, a blocker and so on. `messages.model`: what a
            message as a whole says, given those. Both are linear: each line is a feature and its weights.
            Sentences: %s.
            Messages: %s.

            ## What they learned from

            %d public messages, labelled by hand: %s; from these collections, by the names under which
            they were sampled: %s. The messages remain their authors'. %d more share a conversation with the messages of the exam
            and were left out. Kinds that are rare among them weigh more. No message is part of the models; they hold
            single words and rows of two or three that occur in at least %d messages or sentences, with weights.

            ## What they look at

            The author's own words and their neighbours (first and last sentence, in questions, after opening words,
            in the title), the phrases and signals that the detectors find, the layout, the number of recipients, whether
            the message before asks something, and what the models of sentences say. Of a label that only says how
            many sentences carry something, those sentences are taken that seem likeliest.

            ## Figures

            F1, mean F1 of the values, share of exact counts, or correlation of ranks. *Silver* is what was learned from,
            cross-validated by conversation in five parts, the cuts too; *open* taught nothing. *Plain* is without models,
            *learned* with models for all labels. Only models that do better than the signals alone on silver are kept,
            here those of %s; *shipped* is with those. The phrases of the detectors were written with silver in sight,
            so that its plain figures are somewhat too high.

            | label | measure | silver plain | silver learned | open plain | open shipped |
            |---|---|---|---|---|---|
            %s
            The models take %d KB as text.

            ## Limits

            * Labels of one annotator each; rare values (blocker, urgency, sync, several matters) stand on few dozens.
            * English of public mailing lists, chats of programmers, office mail of about 2000, and issue trackers.
            * `ready` follows a scale of five steps on which annotators agree moderately.
            * They judge messages and are not fit to judge people.
            """;

    String text() {
        Map<String, Long> kinds = items.stream()
                .collect(Collectors.groupingBy(
                        item -> item.item().message().kind().word(), TreeMap::new, Collectors.counting()));
        String counts = kinds.entrySet().stream()
                .map(kind -> kind.getValue() + " of kind " + kind.getKey())
                .collect(Collectors.joining(", "));
        Map<String, Long> sources = items.stream()
                .map(item -> item.item().message().id())
                .collect(Collectors.groupingBy(
                        id -> id.substring(0, Math.max(0, id.lastIndexOf('-'))), TreeMap::new, Collectors.counting()));
        String collections = sources.entrySet().stream()
                .map(source -> '`' + source.getKey() + "` (" + source.getValue() + ")")
                .collect(Collectors.joining(", "));
        int bytes = (validation.models().sentences() + validation.models().messages()).getBytes(StandardCharsets.UTF_8).length;
        return String.format(
                Locale.ROOT,
                TEXT,
                names(Output.SENTENCES),
                names(Output.MESSAGES),
                items.size(),
                counts,
                collections,
                leftOut,
                Learner.LEAST,
                String.join(", ", validation.better()),
                figures(),
                bytes / 1024);
    }

    private static String names(List<Output> outputs) {
        return outputs.stream().map(output -> '`' + output.name() + '`').collect(Collectors.joining(", "));
    }

    private String figures() {
        StringBuilder figures = new StringBuilder();
        List<List<ScoreTable.Row>> columns = Stream.of(validation.plain(), validation.learned(), openPlain, openShipped)
                .map(ScoreTable::rows)
                .toList();
        for (int i = 0; i < columns.get(0).size(); i++) {
            ScoreTable.Row row = columns.get(0).get(i);
            figures.append("| ").append(row.label()).append(" | ").append(row.measure());
            for (List<ScoreTable.Row> column : columns) {
                figures.append(String.format(Locale.ROOT, " | %.2f", column.get(i).value()));
            }
            figures.append(" |\n");
        }
        return figures.toString();
    }
}
