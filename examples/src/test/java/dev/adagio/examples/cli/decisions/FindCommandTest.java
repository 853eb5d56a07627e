package dev.adagio.examples.cli.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.examples.cli.Cli;
import dev.adagio.examples.cli.shell.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindCommandTest {

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
                .isEqualTo(
                        new Cli.Result(Status.CLEAN, "1 decisions announced, 0 of them not as the log has it\n", ""));
    }

    @Test
    void for_people_the_place_stands_before_the_statement() {
        assertThat(Cli.run("decisions", "find", messages).out())
                .startsWith(
                        messages
                                + ":1: line 1 of the message, not recorded: We decided to read the harbour gauge every hour.\n\n")
                .endsWith("1 decisions announced, 1 of them not as the log has it\n");
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
    void what_settles_a_matter_in_answer_is_idle_talk_by_itself() throws IOException {
        for (String text :
                List.of("So, let's wait a bit with the winch.", "We have suspended the night ferry for two weeks.")) {
            Files.writeString(messages, """
                    {"id": "m1", "kind": "email", "context": ["What do we do about the ferry?"], "text": "%s"}
                    """.formatted(text));
            assertThat(Cli.run("decisions", "find", messages).out()).contains(text);
            Files.writeString(messages, """
                    {"id": "m1", "kind": "email", "text": "%s"}
                    """.formatted(text));
            assertThat(Cli.run("decisions", "find", messages).out()).startsWith("0 decisions announced");
        }
        Files.writeString(messages, """
                {"id": "m1", "kind": "email", "context": ["Will it rain?"], "text": "Well, let's wait and see."}
                """);
        assertThat(Cli.run("decisions", "find", messages).out()).startsWith("0 decisions announced");
    }

    @Test
    void what_is_less_sure_is_passed_over() {
        assertThat(Cli.run("decisions", "find", "--confidence", "1", messages).out())
                .isEqualTo("0 decisions announced, 0 of them not as the log has it\n");
    }

    @Test
    void what_gives_up_a_record_contradicts_it_and_what_takes_up_a_rejected_one_reopens_it() throws IOException {
        Path adr = Files.createDirectories(folder.resolve("adr"));
        String record = "# 1. Read the harbour gauge every hour\n\n## Status\n\n%s\n\n## Decision\n\nWe read it.\n";
        Files.writeString(adr.resolve("0001-gauge.md"), record.formatted("Accepted"));
        Files.writeString(
                messages,
                "{\"id\": \"m1\", \"kind\": \"email\", \"text\": \"We decided to drop the reading of the harbour gauge every hour.\"}\n");
        assertThat(Cli.run("decisions", "find", "--log", adr, messages).out())
                .contains("contradicts " + adr + "/0001-gauge.md (accepted): We decided to drop");
        Files.writeString(adr.resolve("0001-gauge.md"), record.formatted("Rejected"));
        Files.writeString(messages, MESSAGES);
        assertThat(Cli.run("decisions", "find", "--log", adr, messages).out())
                .contains("reopens " + adr + "/0001-gauge.md (rejected): We decided to read");
    }

    @Test
    void what_is_asked_or_supposed_is_no_decision() throws IOException {
        for (String text : new String[] {
            "Let me know if we decided on the gauge.",
            "We have not decided on the gauge yet.",
            "That works for me today."
        }) {
            Files.writeString(messages, "{\"id\": \"m1\", \"kind\": \"email\", \"text\": \"" + text + "\"}\n");
            assertThat(Cli.run("decisions", "find", messages).status()).as(text).isEqualTo(Status.CLEAN);
        }
    }

    @Test
    void drafts_quote_what_led_to_a_decision_and_what_follows_and_become_records() throws IOException {
        Path adr = Files.createDirectories(folder.resolve("adr"));
        Files.writeString(messages, """
                {"id": "m1", "kind": "email", "subject": "Re: The gauge", "context": ["The gauge is wrong at low tide. \
                We could read it by hand."], "text": "We decided to read the gauge every hour. Bo will start on Friday."}
                """);
        Cli.Result result = Cli.run("decisions", "draft", "--dir", adr, messages);
        assertThat(result).isEqualTo(new Cli.Result(Status.CLEAN, "new " + adr + "/0001-the-gauge.md\n", ""));
        DecisionRecord record =
                new DecisionReader().read("0001-the-gauge.md", Files.readString(adr.resolve("0001-the-gauge.md")));
        assertThat(record.title()).isEqualTo("The gauge");
        assertThat(record.text())
                .contains("> The gauge is wrong at low tide.")
                .contains("> We could read it by hand.")
                .contains("> We decided to read the gauge every hour.")
                .contains("> Bo will start on Friday.")
                .contains(", m1)");
        assertThat(Cli.run("decisions", "draft", messages).out()).isEqualTo(record.text() + "\n");
    }
}
