package dev.adagio.examples.cli.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import dev.adagio.examples.cli.Cli;
import dev.adagio.examples.cli.shell.Status;
import dev.adagio.examples.report.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewCommandTest {

    private static final String CLEAN = "{\"id\":\"1\",\"text\":\"The parcels of today are sorted.\"}\n";
    private static final String PING = "{\"id\":\"2\",\"text\":\"<!channel> thoughts on the colour of the boxes?\","
            + "\"markup\":\"slack\",\"channel\":\"general\"}\n";

    @TempDir
    Path folder;

    private Path clean;
    private Path ping;

    @BeforeEach
    void write() throws IOException {
        clean = Files.writeString(folder.resolve("clean.jsonl"), CLEAN);
        ping = Files.writeString(folder.resolve("ping.jsonl"), CLEAN + PING);
    }

    @Test
    void nothing_found_is_status_0() {
        Cli.Result result = Cli.run("review", clean);
        assertThat(result.status()).isZero();
        assertThat(result.out()).startsWith("1 message: no findings\n");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void findings_are_status_1_and_shown_by_place() {
        Cli.Result result = Cli.run("review", ping);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out())
                .startsWith(ping + ":2 \u00b7 #general\n\nwarning[interruption/broad-mention]: ")
                .contains("1 | <!channel> thoughts on the colour of the boxes?\n  | ^^^^^^^^^^\n");
    }

    @Test
    void findings_below_the_threshold_are_shown_and_status_0() throws IOException {
        Path profile = Files.writeString(folder.resolve("team.yaml"), "threshold: error\n");
        Cli.Result result = Cli.run("review", "--profile", profile, ping);
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("warning[interruption/broad-mention]");
    }

    @Test
    void a_profile_switches_rules_off_and_changes_their_severity() throws IOException {
        Path off = Files.writeString(folder.resolve("off.yaml"), "rules: {interruption/*: off}\n");
        assertThat(Cli.run("review", "-p", off, ping).out()).contains("2 messages: no findings");
        Path error = Files.writeString(folder.resolve("error.yaml"), "rules: {interruption/broad-mention: error}\n");
        assertThat(Cli.run("review", "-p", error, ping).out()).contains("error[interruption/broad-mention]");
    }

    @Test
    void all_that_is_wrong_with_a_profile_is_shown_and_nothing_is_reviewed() throws IOException {
        Path profile = Files.writeString(folder.resolve("team.yaml"), """
                treshold: error
                rules:
                  interruption/broad-mentoin: off
                """);
        Cli.Result result = Cli.run("review", "--profile", profile, ping);
        assertThat(result.status()).isEqualTo(Status.MISUSE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().replace(folder.toString(), "FOLDER")).isEqualTo("""
                FOLDER/team.yaml:1:1: 'treshold' is no key of a profile
                  |
                1 | treshold: error
                  | ^^^^^^^^
                  = expected: extends, overrides, precision, rules, threshold; was 'threshold' meant?

                FOLDER/team.yaml:3:3: there is no rule 'interruption/broad-mentoin'
                  |
                3 |   interruption/broad-mentoin: off
                  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^
                  = expected: the id of a rule, or of an area such as clarity/*; was 'interruption/broad-mention' meant?
                """);
    }

    @Test
    void a_profile_that_cannot_be_read_is_wrong_use() throws IOException {
        Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {(byte) 0xe9});
        assertThat(Cli.run("review", "-p", folder.resolve("none.yaml"), clean))
                .isEqualTo(new Cli.Result(
                        2,
                        "",
                        "adagio: cannot read the profile " + folder.resolve("none.yaml")
                                + ": there is no such file or folder\n"));
        assertThat(Cli.run("review", "-p", latin, clean).err()).contains("it is not UTF-8");
    }

    @Test
    void what_cannot_be_read_is_named_and_all_else_is_reviewed() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), CLEAN + "{\"id\":\n" + PING);
        Cli.Result result = Cli.run("review", "--format", "jsonl", folder.resolve("missing.txt"), broken, clean);
        assertThat(result.status()).isEqualTo(Status.UNREAD);
        assertThat(result.out().lines()).hasSize(3);
        assertThat(result.err().lines()).hasSize(2).noneMatch(line -> line.contains("Exception"));
        assertThat(result.err())
                .contains(folder.resolve("missing.txt") + ": there is no such file or folder\n")
                .contains(broken + ":2");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_file_appears_when_it_is_whole(Format format) throws IOException {
        Path place = folder.resolve("report");
        Files.writeString(place, "an older one");
        Cli.Result result = Cli.run("review", "-f", format.word(), "-o", place, ping);
        assertThat(result).isEqualTo(new Cli.Result(1, "", ""));
        assertThat(place)
                .content()
                .isEqualTo(Cli.run("review", "-f", format.word(), ping).out());
        assertThat(names()).containsExactly("clean.jsonl", "ping.jsonl", "report");
    }

    @Test
    void a_place_that_cannot_be_written_to_is_wrong_use() throws IOException {
        Cli.Result missing = Cli.run("review", "-o", folder.resolve("none/report"), clean);
        assertThat(missing.status()).isEqualTo(Status.MISUSE);
        assertThat(missing.err()).contains("there is no folder " + folder.resolve("none"));
        assertThat(Cli.run("review", "-o", folder, clean).err()).contains("it is a folder");
        assertThat(names()).containsExactly("clean.jsonl", "ping.jsonl");
    }

    @Test
    void a_reader_that_goes_away_ends_it_quietly() {
        Cli.Result result = new Cli().standardOutput(new Gone("Broken pipe")).with("review", "--format", "json", ping);
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void an_output_that_fails_is_told() {
        Cli.Result result =
                new Cli().standardOutput(new Gone("No space left on device")).with("review", ping);
        assertThat(result)
                .isEqualTo(new Cli.Result(2, "", "adagio: cannot write the report: No space left on device\n"));
    }

    @Test
    void standard_input_is_read_where_it_is_named() {
        Cli.Result result = new Cli().standardInput("<!channel> lunch?").with("review", "--format", "jsonl", "-");
        assertThat(result.out().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("\"file\":\"-\""));
    }

    @Test
    void colours_are_for_terminals_unless_unwanted() {
        assertThat(Cli.run("review", ping).out()).doesNotContain("\u001b");
        assertThat(Cli.run("review", "--color=always", ping).out()).contains("\u001b[1;33mwarning");
        assertThat(new Cli().terminal(true, false).with("review", ping).out()).contains("\u001b[1;33mwarning");
        assertThat(new Cli()
                        .terminal(true, false)
                        .with("review", "--color=never", ping)
                        .out())
                .doesNotContain("\u001b");
        assertThat(new Cli()
                        .terminal(true, false)
                        .environment("NO_COLOR", "1")
                        .with("review", ping)
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void progress_is_for_terminals_and_gives_way_to_findings() {
        Cli.Result piped = Cli.run("review", ping);
        assertThat(piped.err()).isEmpty();
        Cli.Result shown = new Cli().terminal(true, true).with("review", ping);
        assertThat(shown.err()).contains("adagio", "%").endsWith("\r\u001b[K");
        assertThat(shown.out()).contains("interruption/broad-mention");
        for (String unwanted : List.of("--no-progress", "--quiet")) {
            assertThat(new Cli()
                            .terminal(true, true)
                            .with("review", unwanted, ping)
                            .err())
                    .isEmpty();
        }
    }

    @Test
    void quiet_means_findings_only() {
        assertThat(Cli.run("review", "--quiet", clean)).isEqualTo(new Cli.Result(0, "", ""));
        assertThat(Cli.run("review", "--quiet", ping).out())
                .contains("interruption/broad-mention")
                .doesNotContain("2 messages");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void threads_change_nothing_that_is_said(int threads) throws IOException {
        Path many = Files.writeString(folder.resolve("many.jsonl"), (CLEAN + PING).repeat(400));
        assertThat(Cli.run("review", "-f", "json", "--threads", threads, many).out())
                .isEqualTo(Cli.run("review", "-f", "json", many).out());
    }

    @Test
    void without_a_path_the_sample_workspace_is_reviewed() {
        Cli.Result result = Cli.run("review", "--format", "jsonl");
        assertThat(result.err()).isEqualTo("adagio: no PATH, so this is the sample workspace of Adagio (see --help)\n");
        assertThat(result.out().lines().count()).isGreaterThan(400);
        assertThat(result.out()).doesNotContain("README.md").doesNotContain(".index");
        assertThat(Cli.run("review", "-q", "-f", "jsonl").err()).isEmpty();
    }

    @Test
    void a_workspace_among_the_paths_is_told_of_as_a_whole() throws IOException {
        String json = """
                {"at": "2031-06-10T12:00:00Z", "people": [{"id": "U1", "name": "Ines"}, {"id": "U2", "name": "Bo"}],
                 "channels": [{"id": "C1", "name": "piers", "kind": "room", "purpose": "Boards", "owner": "U1"}],
                 "workItems": [{"id": "219", "state": "blocked", "owner": "U1", "touched": "2031-05-09T08:00:00Z",
                   "blockers": [{"need": "seals", "since": "2031-05-09T08:00:00Z"}]}],
                 "conversations": [{"id": "c", "channel": "C1", "messages": [
                   {"id": "1", "sender": "U1", "sentAt": "2031-05-01T08:00:00Z", "text": "Which port does the scale printer listen on?"},
                   {"id": "2", "sender": "U2", "sentAt": "2031-06-09T08:00:00Z", "text": "The seals of the new boards have come."}]}]}
                """;
        Path all = Files.createDirectory(folder.resolve("team"));
        Path workspace = Files.writeString(all.resolve("workspace.json"), json);
        Cli.Result named = Cli.run("review", workspace);
        assertThat(named.status()).as(named.err()).isEqualTo(1);
        assertThat(named.err()).isEmpty();
        assertThat(named.out())
                .contains("blockers/", "219")
                .contains("reading/unanswered-question", "scale printer")
                .contains("2 messages");
        assertThat(Cli.run("review", all).out()).isEqualTo(named.out());
        assertThat(Cli.run("review", "--workspace", workspace, clean()).out()).contains("blockers/", "scale printer");

        Path other = Files.writeString(folder.resolve("other.txt.json"), json);
        assertThat(Cli.run("review", workspace, other).err()).contains("one workspace at a time");
        Files.writeString(workspace, json.replace("\"owner\": \"U1\", \"touched\"", "\"owner\": \"U9\", \"touched\""));
        Cli.Result broken = Cli.run("review", workspace);
        assertThat(broken.status()).isEqualTo(2);
        assertThat(broken.err()).contains("nobody with the id 'U9'");
    }

    private Path clean() throws IOException {
        return Files.writeString(folder.resolve("clean.jsonl"), CLEAN);
    }

    @Test
    void the_sum_is_what_the_lines_say() {
        String text = Cli.run("review", ping).out();
        assertThat(text.lines()
                        .dropWhile(line -> !line.startsWith("2 messages"))
                        .toList())
                .first()
                .isEqualTo("2 messages: 1 warning; nothing to mend in 1");
        assertThat(contentOf(ping.toFile(), StandardCharsets.UTF_8).lines()).hasSize(2);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** A pipe nobody reads, or a disk that is full. */
    private static final class Gone extends OutputStream {
        private final String says;

        Gone(String says) {
            this.says = says;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(says);
        }
    }
}
