package dev.adagio.examples.cli.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.examples.cli.Cli;
import dev.adagio.examples.cli.shell.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands about records that do not change a log say: verify, convert, search and the picture of the graph. */
class DecisionToolsTest {

    private static final String ROW = """
            # 1. Row

            Date: 2031-01-01

            ## Status

            Superseded by [2. Sail](0002-sail.md)

            ## Context

            The ferry is late.

            ## Decision

            We row.
            """;
    private static final String SAIL = """
            # 2. Sail

            Date: 2031-02-01

            ## Status

            Accepted

            Supersedes [1. Row](0001-row.md)

            ## Decision

            We sail.
            """;

    @TempDir
    Path folder;

    private Path row;

    @BeforeEach
    void write() throws IOException {
        row = Files.writeString(folder.resolve("0001-row.md"), ROW);
        Files.writeString(folder.resolve("0002-sail.md"), SAIL);
        Files.writeString(folder.resolve("0003-<&>.md"), "# 3. Fish & <chips>\n\n## Status\n\nAccepted\n");
    }

    @Test
    void a_folder_proves_itself() {
        Cli.Result result = Cli.run("decisions", "verify", folder);
        assertThat(result.status()).as(result.out()).isEqualTo(Status.CLEAN);
        assertThat(result.out()).startsWith("3 files read and written back, 0 of them not as they should be;");
        assertThat(Cli.run("decisions", "verify", folder.resolve("gone")).status())
                .isEqualTo(Status.UNREAD);
    }

    @Test
    void a_record_goes_into_json_and_back_as_it_was() throws IOException {
        Path json = folder.resolve("row.json");
        assertThat(Cli.run("decisions", "convert", "--to", "json", "--output", json, row)
                        .status())
                .isEqualTo(Status.CLEAN);
        assertThat(Cli.run("decisions", "convert", "--to", "text", json).out()).isEqualTo(ROW);
        Files.writeString(json, Files.readString(json).replace("\"date\":\"2031-01-01\"", "\"date\":\"2031-01-09\""));
        assertThat(Cli.run("decisions", "convert", "--to", "text", json).out())
                .isEqualTo(ROW.replace("2031-01-01", "2031-01-09"));
    }

    @Test
    void a_record_is_written_in_other_forms() {
        assertThat(Cli.run("decisions", "convert", "--to", "madr", row).out())
                .startsWith("---\n")
                .contains("## Context and Problem Statement");
        assertThat(Cli.run("decisions", "convert", "--to", "y", row).out()).contains("facing the ferry is late");
    }

    @Test
    void what_cannot_be_converted_is_told_in_one_line() throws IOException {
        Path json = Files.writeString(folder.resolve("bad.json"), "{\"title\": }");
        assertThat(Cli.run("decisions", "convert", "--to", "madr", json).err()).contains("bad.json: line 1, column");
        assertThat(Cli.run("decisions", "convert", "--to", "madr", folder.resolve("gone.md"))
                        .status())
                .isEqualTo(Status.MISUSE);
    }

    @Test
    void words_find_records_with_the_line_that_fits() {
        assertThat(Cli.run("decisions", "search", folder, "ferry"))
                .isEqualTo(new Cli.Result(Status.CLEAN, "Row (superseded)  " + row + "\n    The ferry is late.\n", ""));
        assertThat(Cli.run("decisions", "search", folder, "submarine").status()).isEqualTo(Status.FINDINGS);
    }

    @Test
    void the_picture_shows_what_replaced_what() {
        assertThat(Cli.run("decisions", "graph", "--format", "svg", folder).out())
                .startsWith("<svg ")
                .contains(">1. Row<", ">2. Sail<", ">replaces<", "1 more record has to do with no other");
    }
}
