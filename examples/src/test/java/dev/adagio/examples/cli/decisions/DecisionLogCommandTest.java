package dev.adagio.examples.cli.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.adagio.examples.cli.Cli;
import dev.adagio.examples.cli.shell.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionLogCommandTest {

    private static final String RECORD = """
            # %d. %s

            Date: %s

            ## Status

            %s

            ## Context

            The ferry was sold.

            ## Decision

            We go, because there is no ferry.
            """;

    @TempDir
    Path folder;

    private Path adr;

    @BeforeEach
    void write() throws IOException {
        adr = Files.createDirectories(folder.resolve("docs/adr"));
        record(3, "row", "2021-03-04", "Accepted");
        record(4, "sail", "2022-05-06", "Accepted\n\nSupersedes [3. Row](0003-row.md)");
    }

    private void record(int number, String name, String date, String status) throws IOException {
        String title = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        Files.writeString(
                adr.resolve("000" + number + "-" + name + ".md"), RECORD.formatted(number, title, date, status));
    }

    private String run(int status, Object... arguments) {
        Cli.Result result = Cli.run(arguments);
        assertThat(result.status()).as(result.err()).isEqualTo(status);
        return result.out().replace(adr.toString(), "ADR");
    }

    @Test
    void problems_are_told_like_those_of_a_compiler() {
        assertThat(run(Status.FINDINGS, "decisions", "check", adr)).isEqualTo("""
                ADR/0003-row.md:7:1: warning[decisions/still-accepted]: ADR/0004-sail.md:9 says that it replaces this \
                one (--repair mends it)
                2 records, 1 problems, 1 of them can be repaired
                """);
    }

    @Test
    void what_can_be_repaired_is_and_the_second_time_there_is_nothing_to_do() {
        assertThat(run(Status.CLEAN, "decisions", "check", "--repair", adr)).isEqualTo("2 records, 0 problems\n");
        assertThat(adr.resolve("0003-row.md")).content().contains("\nSuperseded by [Sail](0004-sail.md)\n");
        assertThat(Cli.run("decisions", "check", "--repair", adr).err()).isEmpty();
    }

    @Test
    void problems_are_data_too() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode json = mapper.readTree(run(Status.FINDINGS, "decisions", "check", "-f", "json", adr));
        assertThat(json.at("/problems/0/rule").asText()).isEqualTo("decisions/still-accepted");
        assertThat(json.at("/problems/0/line").asInt()).isEqualTo(7);
        JsonNode sarif = mapper.readTree(run(Status.FINDINGS, "decisions", "check", "-f", "sarif", adr));
        JsonNode result = sarif.at("/runs/0/results/0");
        assertThat(result.at("/level").asText()).isEqualTo("warning");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(7);
    }

    @Test
    void below_the_threshold_a_problem_is_told_and_fails_nothing() {
        assertThat(run(Status.CLEAN, "decisions", "check", "--threshold", "error", adr))
                .contains("decisions/still-accepted");
    }

    @Test
    void a_file_that_cannot_be_read_is_named_and_the_others_are_checked() throws IOException {
        Files.write(adr.resolve("0005-large.md"), new byte[(1 << 24) + 1]);
        Cli.Result result = Cli.run("decisions", "check", adr);
        assertThat(result.status()).isEqualTo(Status.UNREAD);
        assertThat(result.err()).contains("0005-large.md");
        assertThat(result.out()).contains("decisions/still-accepted");
    }

    @Test
    void a_folder_that_is_not_there_is_wrong_use() {
        assertThat(Cli.run("decisions", "check", adr.resolve("none")).status()).isEqualTo(Status.MISUSE);
    }

    @Test
    void what_was_in_force_on_a_day_is_listed() {
        assertThat(run(Status.CLEAN, "decisions", "on", "2022-05-05", adr))
                .isEqualTo("in force   2021-03-04  Row  ADR/0003-row.md\n");
        assertThat(run(Status.CLEAN, "decisions", "on", "2022-05-06", "--all", adr))
                .isEqualTo("""
                ended      2021-03-04  Row  ADR/0003-row.md
                  replaced by Sail, 2022-05-06  ADR/0004-sail.md
                in force   2022-05-06  Sail  ADR/0004-sail.md
                """);
    }

    @Test
    void the_graph_tells_what_was_done_from_what_would_be() throws IOException {
        record(5, "fly", "2022-06-07", "Proposed\n\nSupersedes [4. Sail](0004-sail.md)");
        record(6, "swim", "2022-06-08", "Rejected\n\nAmends [4. Sail](0004-sail.md)");
        assertThat(run(Status.CLEAN, "decisions", "graph", adr)).isEqualTo("""
                3. Row (accepted)
                  replaced by: 4. Sail (accepted)
                    would be replaced by: 5. Fly (proposed)
                    would have been amended by: 6. Swim (rejected)
                """);
        assertThat(run(Status.CLEAN, "decisions", "graph", "-f", "svg", adr))
                .contains(">replaces<", ">would replace<", ">would have amended<");
    }

    @Test
    void the_graph_is_a_tree_or_for_a_program_that_draws() {
        assertThat(run(Status.CLEAN, "decisions", "graph", adr)).isEqualTo("""
                3. Row (accepted)
                  replaced by: 4. Sail (accepted)
                """);
        assertThat(run(Status.CLEAN, "decisions", "graph", "-f", "mermaid", adr))
                .isEqualTo("""
                graph LR
                    d1["3. Row (accepted)"]
                    d2["4. Sail (accepted)"]
                    d2 -->|replaces| d1
                """);
        assertThat(run(Status.CLEAN, "decisions", "graph", "-f", "dot", adr))
                .contains("d2 -> d1 [label=\"replaces\"]\n");
    }

    @Test
    void a_proposal_replaces_nothing_until_it_is_accepted() throws IOException {
        record(5, "swim", "2023-05-06", "Proposed");
        run(Status.CLEAN, "decisions", "check", "--repair", "--threshold", "error", adr);
        assertThat(run(Status.CLEAN, "decisions", "supersede", adr, "4", "--by", "5"))
                .isEqualTo("changed ADR/0005-swim.md\n");
        assertThat(run(Status.CLEAN, "decisions", "accept", adr, "5"))
                .isEqualTo("changed ADR/0005-swim.md\nchanged ADR/0004-sail.md\n");
        assertThat(run(Status.CLEAN, "decisions", "check", adr)).isEqualTo("3 records, 0 problems\n");
    }

    @Test
    void after_two_branches_took_one_number_one_of_them_takes_another() throws IOException {
        record(4, "swim", "2023-05-06", "Proposed");
        run(Status.CLEAN, "decisions", "renumber", adr, "0004-swim");
        assertThat(adr.resolve("0005-swim.md")).content().startsWith("# 5. Swim\n");
        assertThat(adr.resolve("0004-swim.md")).doesNotExist();
        assertThat(Cli.run("decisions", "renumber", adr, "5", "--to", "3").err())
                .isEqualTo("adagio: the number 3 is taken\n");
    }

    @Test
    void a_new_record_has_the_next_number_and_replaces_what_it_says() {
        run(Status.CLEAN, "decisions", "check", "--repair", adr);
        assertThat(run(
                        Status.CLEAN,
                        "decisions",
                        "new",
                        "Fly there",
                        "--dir",
                        adr,
                        "--supersedes",
                        "4",
                        "--status",
                        "accepted",
                        "--date",
                        "2031-08-09",
                        "--decider",
                        "Ada Kessel"))
                .isEqualTo("changed ADR/0004-sail.md\nnew ADR/0005-fly-there.md\n");
        assertThat(run(Status.FINDINGS, "decisions", "check", adr)).isEqualTo("""
                ADR/0005-fly-there.md:7:3: warning[documentation/record-incomplete]: it is accepted and does not say the \
                context, nor what was decided, nor why, nor the options it asks for
                3 records, 1 problems
                """);
        assertThat(run(Status.CLEAN, "decisions", "on", "2031-08-09", adr))
                .isEqualTo("in force   2031-08-09  Fly there  ADR/0005-fly-there.md\n");
    }

    @Test
    void the_first_record_makes_the_folder() {
        Path first = folder.resolve("first/log");
        run(Status.CLEAN, "decisions", "new", "Sail there", "--dir", first);
        assertThat(first.resolve("0001-sail-there.md")).exists();
    }

    @Test
    void a_folder_that_cannot_be_made_is_wrong_use() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(Cli.run("decisions", "new", "Sail there", "--dir", file.resolve("log"))
                        .status())
                .isEqualTo(Status.MISUSE);
    }

    @Test
    void a_form_that_is_not_there_is_wrong_use() {
        assertThat(Cli.run("decisions", "new", "Fly", "--dir", adr, "--template", "none.md"))
                .isEqualTo(new Cli.Result(
                        Status.MISUSE,
                        "",
                        "adagio: no form none.md: madr, nygard, y-statement, or a file that can be read\n"));
    }
}
