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

class DecisionsCommandTest {

    private static final String ROWING = """
            # 3. Row to the island

            Date: 2021-03-04

            ## Status

            Superseded by [4. Sail to the island](0004-sail-to-the-island.md)

            ## Context

            The ferry was sold.

            ## Decision

            We row.

            ## Consequences

            We are tired.
            """;

    private static final String SAILING = """
            ---
            status: accepted
            date: 2022-05-06
            decision-makers: [Ada Kessel, Bo Lind]
            ---
            # Sail to the island

            ## Context and Problem Statement

            How do we get there without rowing?

            ## Considered Options

            * Sail
            * Swim

            ## Decision Outcome

            Chosen option: "Sail", because it is dry.
            """;

    @TempDir
    Path folder;

    private Path records;

    @BeforeEach
    void write() throws IOException {
        records = Files.createDirectories(folder.resolve("docs/adr"));
        Files.writeString(records.resolve("0003-row-to-the-island.md"), ROWING);
        Files.writeString(records.resolve("0004-sail-to-the-island.md"), SAILING);
        Files.writeString(records.resolve("README.md"), "# Decisions of the island\n");
    }

    @Test
    void records_of_a_folder_are_listed_and_its_read_me_is_none() {
        Cli.Result result = Cli.run("decisions", "list", records);
        assertThat(result).isEqualTo(new Cli.Result(0, """
                        3  superseded  2021-03-04  Row to the island   FOLDER/0003-row-to-the-island.md
                        4  accepted    2022-05-06  Sail to the island  FOLDER/0004-sail-to-the-island.md
                        """.replace("FOLDER", records.toString()), ""));
    }

    @Test
    void a_record_is_shown_with_the_lines_of_what_it_says() {
        Path sailing = records.resolve("0004-sail-to-the-island.md");
        Cli.Result result = Cli.run("decisions", "show", sailing);
        assertThat(result.out().replace(records.toString(), "FOLDER")).isEqualTo("""
                4. Sail to the island
                  FOLDER/0004-sail-to-the-island.md
                  status: accepted (line 2)
                  date: 2022-05-06 (line 3)
                  deciders: Ada Kessel, Bo Lind
                  chosen: Sail
                  because: it is dry
                  option: Sail (chosen, for it 0, against it 0)
                  option: Swim (open, for it 0, against it 0)

                """);
        assertThat(result.status()).isZero();
    }

    @Test
    void a_line_is_an_object_and_all_of_them_an_array() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        String lines =
                Cli.run("decisions", "show", "--format", "jsonl", records).out();
        assertThat(lines.lines()).hasSize(2);
        JsonNode rowing = mapper.readTree(lines.lines().findFirst().orElseThrow());
        assertThat(rowing.get("number").asInt()).isEqualTo(3);
        assertThat(rowing.get("status").asText()).isEqualTo("superseded");
        assertThat(rowing.get("supersededBy").get(0).asText()).isEqualTo("4");
        assertThat(rowing.get("hasConsequences").asBoolean()).isTrue();
        JsonNode all = mapper.readTree(
                Cli.run("decisions", "list", "-f", "json", records).out());
        assertThat(all).hasSize(2).first().isEqualTo(rowing);
    }

    @Test
    void nothing_found_is_an_empty_array() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(Cli.run("decisions", "list", "--format", "json", empty)).isEqualTo(new Cli.Result(0, "[]\n", ""));
    }

    @Test
    void what_cannot_be_read_is_named_and_all_else_is_shown() throws IOException {
        Path large = records.resolve("0005-large.md");
        Files.write(large, new byte[(1 << 24) + 1]);
        Cli.Result result = Cli.run("decisions", "list", folder.resolve("none.md"), records);
        assertThat(result.status()).isEqualTo(Status.UNREAD);
        assertThat(result.out().lines()).hasSize(2);
        assertThat(result.err())
                .isEqualTo("adagio: " + folder.resolve("none.md") + ": there is no such file or folder\nadagio: "
                        + large + ": larger than 16777216 bytes\n");
    }

    @Test
    void a_file_appears_when_it_is_whole() {
        Path place = folder.resolve("list.txt");
        assertThat(Cli.run("decisions", "list", "-o", place, records)).isEqualTo(new Cli.Result(0, "", ""));
        assertThat(place)
                .content()
                .isEqualTo(Cli.run("decisions", "list", records).out());
    }

    @Test
    void standard_input_is_a_record() {
        Cli.Result result = new Cli().standardInput(ROWING).with("decisions", "list", "-");
        assertThat(result.out()).isEqualTo("3  superseded  2021-03-04  Row to the island  -\n");
    }

    @Test
    void data_beside_a_record_are_read_with_it() throws IOException {
        Path kep = Files.createDirectories(folder.resolve("keps/12-oars"));
        Files.writeString(kep.resolve("README.md"), "# KEP-12: Oars\n\n## Motivation\n\nWater.\n");
        Files.writeString(kep.resolve("kep.yaml"), "status: implementable\ncreation-date: 2020-01-02\n");
        assertThat(Cli.run("decisions", "show", folder.resolve("keps")).out()).contains("""
                  status: accepted (data beside it)
                  date: 2020-01-02 (data beside it)
                """);
    }
}
