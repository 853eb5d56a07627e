package dev.adagio.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.reading.DecisionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsFindTest {

    private static final String MESSAGES = """
            {"id": "m1", "kind": "email", "text": "We decided to read the harbour gauge every hour."}
            {"id": "m2", "kind": "email", "text": "How is the weather over there today?"}
            """;

    @TempDir
    Path folder;

    private Path messages;

    @BeforeEach
    void write() throws IOException {
        messages = folder.resolve("messages.jsonl");
        Files.writeString(messages, MESSAGES);
    }

    @Test
    void what_no_record_mentions_is_found_with_a_draft_in_its_own_words() throws IOException {
        Cli.Result result = Cli.run("decisions", "find", "--format", "jsonl", messages);
        assertThat(result.status()).isEqualTo(Status.FINDINGS);
        assertThat(result.out().lines()).hasSize(1);
        JsonNode found = new ObjectMapper().readTree(result.out());
        assertThat(found.get("id").asText()).isEqualTo("m1");
        assertThat(found.get("statement").asText()).isEqualTo("We decided to read the harbour gauge every hour.");
        DecisionRecord draft =
                new DecisionReader().read("draft.md", found.get("draft").asText());
        assertThat(draft.status()).isEqualTo(dev.adagio.decision.Status.DRAFT);
        assertThat(draft.title()).isEqualTo("We decided to read the harbour gauge every hour");
        assertThat(draft.has(SectionKind.OUTCOME)).isTrue();
        assertThat(draft.has(SectionKind.CONTEXT)).isFalse();
        assertThat(draft.deciders()).isEmpty();
    }

    @Test
    void what_a_record_mentions_is_not_told() throws IOException {
        Path adr = Files.createDirectories(folder.resolve("adr"));
        Files.writeString(
                adr.resolve("0001-gauge.md"),
                "# 1. Harbour gauge\n\n## Status\n\nAccepted\n\n## Decision\n\nWe read the harbour gauge every hour.\n");
        assertThat(Cli.run("decisions", "find", "--log", adr, messages))
                .isEqualTo(new Cli.Result(Status.CLEAN, "1 decisions announced, 0 of them not recorded\n", ""));
    }

    @Test
    void for_people_the_place_stands_before_the_statement() {
        assertThat(Cli.run("decisions", "find", messages).out())
                .startsWith(
                        messages + ":1: line 1 of the message: We decided to read the harbour gauge every hour.\n\n")
                .endsWith("1 decisions announced, 1 of them not recorded\n");
    }

    @Test
    void what_was_said_before_is_the_context_even_where_it_says_nothing() throws IOException {
        for (String before : new String[] {"The tide turns at noon.", "TODO", "n/a", "<!-- -->"}) {
            Files.writeString(messages, """
                    {"id": "m1", "kind": "email", "context": ["%s"], "text": "We decided to read the gauge every hour."}
                    """.formatted(before));
            Cli.Result result = Cli.run("decisions", "find", messages);
            assertThat(result.status()).as(result.err()).isEqualTo(Status.FINDINGS);
            assertThat(result.out()).contains("> We decided to read the gauge every hour.");
        }
    }

    @Test
    void what_is_less_sure_is_passed_over() {
        assertThat(Cli.run("decisions", "find", "--confidence", "1", messages).out())
                .isEqualTo("0 decisions announced, 0 of them not recorded\n");
    }
}
