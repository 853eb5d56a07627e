package dev.adagio.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.advice.AdviceModel;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.decision.writing.UneditableException;
import dev.adagio.declarative.ModelReader;
import dev.adagio.declarative.ProfileReader;
import dev.adagio.declarative.SuppressionReader;
import dev.adagio.declarative.TeamReader;
import dev.adagio.declarative.pack.PackReader;
import dev.adagio.declarative.style.StyleReader;
import dev.adagio.engine.ConfigurationException;
import dev.adagio.json.AdviceJson;
import dev.adagio.json.DecisionJson;
import dev.adagio.json.RecordJson;
import dev.adagio.json.ReviewJson;
import dev.adagio.json.WorkspaceJson;
import dev.adagio.phrase.Lexicon;
import dev.adagio.policy.Baseline;
import dev.adagio.policy.Judgements;
import dev.adagio.replay.ReviewLog;
import dev.adagio.verify.MarkedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything in core that reads what somebody else has written, by name. */
final class Readers {

    private static final DecisionReader RECORDS = new DecisionReader();

    private static final Map<String, Reader> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("advice in JSON", AdviceJson::read),
            Map.entry("baseline", Baseline::parse),
            Map.entry("decision in JSON", DecisionJson::read),
            Map.entry("hours of a team", text -> TeamReader.read("team.yaml", text)),
            Map.entry("judgements", Judgements::parse),
            Map.entry("lexicon", Lexicon::parse),
            Map.entry("log of reviews", ReviewLog::read),
            Map.entry("marked text", MarkedText::parse),
            Map.entry("model of advice", text -> ModelReader.read("model.yaml", text, AdviceModel.DEFAULT, List.of())),
            Map.entry("profile", text -> ProfileReader.read("team.yaml", text, List.of())),
            Map.entry("record in AsciiDoc", text -> RECORDS.read("0001-a.adoc", text)),
            Map.entry("record in JSON", RecordJson::read),
            Map.entry("record in Markdown", text -> RECORDS.read("0001-a.md", text)),
            Map.entry("record in reStructuredText", text -> RECORDS.read("0001-a.rst", text)),
            Map.entry("record with data beside it", text -> RECORDS.read("0001-a.md", "# 1. A\n", text)),
            Map.entry("review in JSON", ReviewJson::read),
            Map.entry("rules", text -> PackReader.standard().read("rules.yaml", text)),
            Map.entry("style", Readers::style),
            Map.entry("suppressions", text -> SuppressionReader.read("suppressions.yaml", text)),
            Map.entry("workspace in JSON", WorkspaceJson::read)));

    /** A hundred problems, each with an excerpt. */
    private static final int LONGEST_REFUSAL = 100_000;

    private Readers() {}

    /** What all of them are called. */
    static Stream<String> names() {
        return ALL.keySet().stream();
    }

    /** Has one of them read a text: it answers, or refuses with what is wrong. */
    static void readOrRefused(String reader, String text) throws IOException {
        try {
            assertThat(ALL.get(reader).read(text)).isNotNull();
        } catch (IllegalArgumentException | ConfigurationException | UneditableException refused) {
            assertThat(refused.getMessage()).isNotBlank().hasSizeLessThan(LONGEST_REFUSAL);
        }
    }

    /** Makes something of a text. */
    private interface Reader {
        Object read(String text) throws IOException;
    }

    private static Object style(String text) throws IOException {
        Path folder = Files.createTempDirectory("style");
        Path file = folder.resolve("Rule.yml");
        try {
            // As bytes, since halves of surrogate pairs cannot be written.
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            return StyleReader.read(folder);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
