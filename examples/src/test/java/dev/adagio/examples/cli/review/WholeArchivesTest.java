package dev.adagio.examples.cli.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.adagio.examples.archive.Archive;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Problem;
import dev.adagio.examples.archive.item.Sink;
import dev.adagio.examples.cli.Cli;
import dev.adagio.examples.cli.shell.Inputs;
import dev.adagio.examples.report.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole archives through the command line: each message is counted, none is lost, in all formats. */
class WholeArchivesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void of_the_sample_workspace_nothing_is_lost() throws IOException {
        try (Inputs sample = Inputs.of(List.of(), null)) {
            compare(Held.in(sample.archive()), List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"archives/slack-export", "archives/mail", "archives/calendars", "gold/open.jsonl"})
    void of_real_archives_nothing_is_lost(String path) throws IOException {
        Path archive = Path.of(System.getProperty("adagio.data", "../../shared"), path);
        assumeTrue(
                Files.exists(archive), "skipped: there are no archives to measure on at " + archive.toAbsolutePath());
        compare(Held.in(Archive.of(archive)), List.of(archive.toString()));
    }

    private void compare(Held held, List<String> paths) throws IOException {
        assertThat(held.ids).isNotEmpty();
        List<String> lines = report("jsonl", held, paths).lines().toList();
        List<String> ids = new ArrayList<>();
        long findings = 0;
        int beyond = 0;
        for (String line : lines) {
            JsonNode review = JSON.readTree(line);
            // conversations and workspaces, which messages make up, come beside them
            if (!review.has("messages") && !review.get("id").asText().isEmpty()) {
                ids.add(review.get("id").asText());
            } else {
                beyond++;
            }
            findings += review.get("findings").size();
            Schemas.check("review", line);
        }
        assertThat(ids).isEqualTo(held.ids);

        JsonNode json = JSON.readTree(report("json", held, paths));
        assertThat(json.get("reviews")).hasSize(ids.size() + beyond);
        assertThat(json.at("/counts/messages").asLong()).isEqualTo(held.messages);
        assertThat(json.at("/counts/meetings").asLong()).isEqualTo(ids.size() - held.messages);
        assertThat(json.at("/counts/problems").asLong()).isEqualTo(held.problems);

        String log = report("sarif", held, paths);
        Schemas.checkSarif(log);
        assertThat(JSON.readTree(log).at("/runs/0/results")).hasSize((int) findings);

        assertThat(report("html", held, paths)).startsWith("<!doctype html>").endsWith("</html>\n");

        String text = report("text", held, paths);
        assertThat(text).contains(String.format("%,d message", held.messages));
        assertThat(text.lines().filter(line -> line.matches("(hint|warning|error)\\[.+/.+\\]: .+")))
                .hasSize((int) findings);
    }

    private String report(String format, Held held, List<String> paths) throws IOException {
        Path place = folder.resolve(format);
        List<Object> line = new ArrayList<>(List.of("review", "--format", format, "--output", place));
        line.addAll(paths);
        Cli.Result result = Cli.run(line.toArray());
        assertThat(result.status()).isIn(held.problems > 0 ? List.of(3) : List.of(0, 1));
        assertThat(result.err()).doesNotContain("Exception");
        return Files.readString(place);
    }

    /** What an archive holds, read without a command line. */
    private static final class Held implements Sink {
        private final List<String> ids = new ArrayList<>();
        private long messages;
        private long problems;

        static Held in(Archive archive) {
            Held held = new Held();
            archive.read(held);
            return held;
        }

        @Override
        public void item(Item item) {
            if (item instanceof Item.MeetingItem meeting) {
                ids.add(meeting.meeting().id());
            } else {
                messages++;
                ids.add(((Item.MessageItem) item).message().id());
            }
        }

        @Override
        public void problem(Problem problem) {
            problems += problem.level() == Problem.Level.ERROR ? 1 : 0;
        }
    }
}
