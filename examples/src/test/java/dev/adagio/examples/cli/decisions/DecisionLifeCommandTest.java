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

/** Steps, amendments, scopes and roles, from a shell. */
class DecisionLifeCommandTest {

    @TempDir
    Path folder;

    private Path adr;

    @BeforeEach
    void write() throws IOException {
        adr = Files.createDirectories(folder.resolve("adr"));
        record(1, "row", "Accepted", "Driver: Ada\n\nDecider: Bo\n\nImplemented by: Crew");
        record(2, "sail", "Proposed", "Driver: Ada\n\nDecider: Bo");
    }

    private void record(int number, String name, String status, String head) throws IOException {
        Files.writeString(
                adr.resolve("000" + number + "-" + name + ".md"),
                "# " + number + ". " + name + " there\n\nDate: 2031-01-0" + number + "\n\n" + head + "\n\n## Status\n\n"
                        + status + "\n\n## Context\n\nThe ferry was sold.\n\n## Decision\n\nWe go, because we must.\n");
    }

    private String run(int status, Object... arguments) {
        Cli.Result result = Cli.run(arguments);
        assertThat(result.status()).as(result.err()).isEqualTo(status);
        return (result.out() + result.err()).replace(adr.toString(), "ADR");
    }

    @Test
    void a_step_is_taken_with_its_reason() {
        assertThat(run(Status.CLEAN, "decisions", "step", adr, "2", "reject", "--because", "too windy"))
                .isEqualTo("changed ADR/0002-sail.md\n");
        assertThat(adr.resolve("0002-sail.md")).content().contains("\nRejected (too windy)\n");
    }

    @Test
    void a_step_that_there_is_not_is_refused_with_those_there_are() {
        assertThat(run(Status.MISUSE, "decisions", "step", adr, "1", "reject"))
                .isEqualTo(
                        "adagio: ADR/0001-row.md: a decision that is accepted cannot become rejected: it can be deprecated "
                                + "or be superseded\n");
        assertThat(run(Status.MISUSE, "decisions", "step", adr, "1", "accept")).contains("use decisions accept");
        assertThat(run(Status.MISUSE, "decisions", "step", adr, "1", "fly")).contains("fly");
        assertThat(run(Status.MISUSE, "decisions", "step", adr, "2", "reject", "--because", "a (b)"))
                .contains("no brackets");
    }

    @Test
    void an_amendment_waits_for_its_acceptance() {
        assertThat(run(Status.CLEAN, "decisions", "amend", adr, "1", "--by", "2"))
                .isEqualTo("changed ADR/0002-sail.md\n");
        assertThat(run(Status.CLEAN, "decisions", "accept", adr, "2"))
                .isEqualTo("changed ADR/0002-sail.md\nchanged ADR/0001-row.md\n");
        assertThat(adr.resolve("0001-row.md")).content().contains("Amended by [sail there](0002-sail.md)");
    }

    @Test
    void the_scope_of_a_partial_replacement_is_said_on_both_sides() {
        run(Status.CLEAN, "decisions", "supersede", adr, "1", "--by", "2", "--scope", "trips at night");
        run(Status.CLEAN, "decisions", "accept", adr, "2");
        assertThat(adr.resolve("0001-row.md")).content().contains("(0002-sail.md) (trips at night)");
        assertThat(adr.resolve("0002-sail.md")).content().contains("(0001-row.md) (trips at night)");
        assertThat(run(Status.CLEAN, "decisions", "on", "2031-12-31", adr)).contains("in force   2031-01-01");
    }

    @Test
    void who_is_gone_is_told_where_the_roles_are_given() throws IOException {
        Path roles = folder.resolve("roles.yaml");
        Files.writeString(roles, "- {person: Bo, role: decide, until: 2031-05-31}\n- {person: Ada, role: drive}\n");
        assertThat(run(Status.FINDINGS, "decisions", "check", "--on", "2031-06-01", "--roles", roles, adr))
                .isEqualTo(
                        "ADR/0002-sail.md:7:10: warning[decisions/role-holder-gone]: Bo is to decide, and holds no role on "
                                + "2031-06-01\n2 records, 1 problems\n");
        assertThat(run(Status.CLEAN, "decisions", "check", "--on", "2031-05-31", "--roles", roles, adr))
                .isEqualTo("2 records, 0 problems\n");
    }

    @Test
    void roles_that_cannot_be_read_are_all_named() throws IOException {
        Path roles = folder.resolve("roles.yaml");
        Files.writeString(
                roles, "- {person: Bo, role: rule}\n- {person: Ada, role: drive, since: now}\n- {role: drive}\n");
        assertThat(run(Status.MISUSE, "decisions", "check", "--roles", roles, adr))
                .contains("entry 1: no role \"rule\"")
                .contains("entry 2: unknown key since")
                .contains("entry 3: nobody is named");
        Files.writeString(roles, "person: Bo\n");
        assertThat(run(Status.MISUSE, "decisions", "check", "--roles", roles, adr))
                .contains("it is no list");
    }

    @Test
    void a_review_of_a_folder_says_what_is_wrong_with_its_records() throws IOException {
        record(3, "swim", "Accepted", "Driver: Ada\n\nApprovers: Bo, Cy");
        assertThat(run(Status.FINDINGS, "review", "--quiet", adr))
                .contains("documentation/record-decider-count")
                .contains("documentation/record-nobody-executes");
        assertThat(run(Status.FINDINGS, "decisions", "check", adr))
                .contains(
                        "ADR/0003-swim.md:7:16: warning[documentation/record-decider-count]: 2 are named to decide: Bo, Cy")
                .contains("documentation/record-nobody-executes");
    }
}
