package dev.adagio.examples.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.adagio.examples.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job reviews the conversations that messages make up. */
class ConversationsTest {

    private static final String TALK = """
            {"id": "1", "conversation": "c", "sender": "Ana", "sentAt": "2026-06-01T09:00:00Z", \
            "text": "Handover for tonight: the dough for the fair is in the cold room, it has to be turned at two, and the driver wants the count before six."}
            {"id": "2", "conversation": "c", "sender": "Bo", "sentAt": "2026-06-01T09:10:00Z", "text": "Got it!"}
            {"id": "3", "channel": "yard", "sender": "Ana", "sentAt": "2026-06-01T09:20:00Z", \
            "text": "Which port does the new scale printer listen on?"}
            {"id": "4", "channel": "yard", "sender": "Ana", "sentAt": "2026-06-09T09:20:00Z", "text": "FYI: the gate is oiled."}
            """;

    @TempDir
    private Path folder;

    @Test
    void the_sample_shows_each_rule_over_conversations_that_is_on_at_work() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (JsonNode line : lines(Cli.run("review", "--format", "jsonl").out())) {
            if (line.has("messages")) {
                line.get("findings")
                        .forEach(finding -> rules.add(finding.get("rule").asText()));
            }
        }

        assertThat(rules)
                .contains(
                        "documentation/repeat-answer",
                        "reading/already-answered",
                        "reading/named-silent",
                        "reading/no-readback",
                        "reading/unanswered-question");
    }

    @Test
    void a_finding_shows_the_messages_behind_it() throws IOException {
        String text = Cli.run("review", "--quiet", talk()).out();

        assertThat(text)
                .contains("conversation of 2 messages")
                .contains("warning[reading/no-readback]")
                .contains("--> message 2 by Bo, 2026-06-01T09:10:00Z")
                .contains("--> message 1 by Ana")
                .contains("warning[reading/unanswered-question]: a question of 8 days ago has no visible answer");
    }

    @Test
    void sarif_names_the_lines_of_the_messages() throws IOException {
        JsonNode log = new ObjectMapper()
                .readTree(Cli.run("review", "--format", "sarif", talk()).out());

        List<JsonNode> results = new ArrayList<>();
        log.at("/runs/0/results").forEach(results::add);
        JsonNode readback = results.stream()
                .filter(result -> result.get("ruleId").asText().equals("reading/no-readback"))
                .findFirst()
                .orElseThrow();
        assertThat(readback.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(2);
        assertThat(readback.at("/relatedLocations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void the_page_carries_the_messages_behind_a_finding_and_no_names() throws IOException {
        String page = Cli.run("review", "--format", "html", talk()).out();

        assertThat(page).contains("startTalks").contains("Handover for tonight").contains("\"by\":\"A\"");
    }

    @Test
    void json_counts_the_conversations() throws IOException {
        JsonNode report = new ObjectMapper()
                .readTree(Cli.run("review", "--format", "json", talk()).out());

        assertThat(report.at("/counts/messages").asInt()).isEqualTo(4);
        assertThat(report.at("/counts/conversations").asInt()).isEqualTo(3);
    }

    private Path talk() throws IOException {
        return Files.writeString(folder.resolve("talk.jsonl"), TALK);
    }

    private static List<JsonNode> lines(String out) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }
}
