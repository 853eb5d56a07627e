package dev.adagio.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.RoleClaim;
import dev.adagio.decision.RoleScheme;
import dev.adagio.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    private static List<String> roles(String... lines) {
        DecisionRecord record = Reads.record(lines);
        return record.roles().stream()
                .map(claim -> claim.role() + " " + claim.person().value()
                        + claim.scope()
                                .map(span -> " for " + span.of(record.text()))
                                .orElse(""))
                .toList();
    }

    @Test
    void daci_is_read_from_front_matter() {
        assertThat(roles(
                        "---",
                        "driver: Ada",
                        "approver: Bo",
                        "contributors: [Cy, Dee]",
                        "informed: Crew",
                        "---",
                        "# Boats"))
                .containsExactlyInAnyOrder("DRIVE Ada", "DECIDE Bo", "CONSULT Cy", "CONSULT Dee", "INFORM Crew");
    }

    @Test
    void raci_is_read_from_a_mapping_in_front_matter() {
        assertThat(roles(
                        "---",
                        "raci:",
                        "  responsible: [Ada, Bo]",
                        "  accountable: Cy",
                        "  consulted:",
                        "    - Dee",
                        "  informed: Crew",
                        "---",
                        "# Boats"))
                .containsExactlyInAnyOrder("EXECUTE Ada", "EXECUTE Bo", "DECIDE Cy", "CONSULT Dee", "INFORM Crew");
    }

    @Test
    void rapid_is_read_from_a_table() {
        assertThat(roles(
                        "# Boats",
                        "",
                        "## RAPID",
                        "",
                        "| Role | Who |",
                        "|---|---|",
                        "| Recommend | Ada |",
                        "| Agree | Bo (data protection) |",
                        "| Perform | Cy |",
                        "| Input | Dee |",
                        "| Decide | Eli |"))
                .containsExactlyInAnyOrder(
                        "DRIVE Ada", "VETO Bo for data protection", "EXECUTE Cy", "CONSULT Dee", "DECIDE Eli");
    }

    @Test
    void a_matrix_marks_who_has_which_role() {
        assertThat(roles(
                        "# Boats",
                        "",
                        "## Who does what",
                        "",
                        "| Person | R | A | C | I |",
                        "|--------|---|---|---|---|",
                        "| Ada Kessel | x | | | |",
                        "| Bo Lind | | x | | - |",
                        "| Cy | | | \u2713 | |",
                        "| Harbour crew | R | | | I |"))
                .containsExactlyInAnyOrder(
                        "EXECUTE Ada Kessel",
                        "DECIDE Bo Lind",
                        "CONSULT Cy",
                        "EXECUTE Harbour crew",
                        "INFORM Harbour crew");
    }

    @Test
    void a_matrix_names_people_below_the_letters() {
        assertThat(roles("# Boats", "", "| R | A | C | I |", "|---|---|---|---|", "| Ada | Bo | Cy, Dee | Crew |"))
                .containsExactlyInAnyOrder("EXECUTE Ada", "DECIDE Bo", "CONSULT Cy", "CONSULT Dee", "INFORM Crew");
        assertThat(roles(
                        "# Boats",
                        "",
                        "## RACI",
                        "",
                        "| | Responsible | Accountable | Consulted |",
                        "|---|---|---|---|",
                        "| Who | Ada | Bo | Cy |"))
                .containsExactlyInAnyOrder("EXECUTE Ada", "DECIDE Bo", "CONSULT Cy");
    }

    @Test
    void a_matrix_of_work_gives_roles_in_each_piece_of_it() {
        DecisionRecord record = Reads.record(
                "# Boats",
                "",
                "## RACI matrix",
                "",
                "| Work | Ada | Bo | Cy |",
                "|------|-----|----|----|",
                "| Caulk the hull | R | A | I |",
                "| Sew the sails | C | I | A/R |");
        assertThat(record.roles())
                .extracting(claim -> claim.role() + " " + claim.person().value() + ": "
                        + claim.scope().orElseThrow().of(record.text()))
                .containsExactlyInAnyOrder(
                        "EXECUTE Ada: Caulk the hull",
                        "DECIDE Bo: Caulk the hull",
                        "INFORM Cy: Caulk the hull",
                        "CONSULT Ada: Sew the sails",
                        "INFORM Bo: Sew the sails",
                        "DECIDE Cy: Sew the sails",
                        "EXECUTE Cy: Sew the sails");
        assertThat(record.roles()).allMatch(RoleClaim::isOfPart);
        assertThat(record.deciders()).isEmpty();
    }

    @Test
    void a_table_of_letters_that_no_scheme_has_is_no_matrix() {
        assertThat(roles("# Boats", "", "| Berth | A | B | C |", "|---|---|---|---|", "| Ada | x | | x |"))
                .isEmpty();
        assertThat(roles("# Boats", "", "| Work | Ada | Bo |", "|---|---|---|", "| Caulk | R | A |"))
                .isEmpty();
    }

    @Test
    void roles_are_read_from_lines_and_lists_of_people() {
        assertThat(roles("# Boats", "", "Driver: Ada", "", "Decider: Bo", "", "Veto: Cy for safety at sea"))
                .containsExactlyInAnyOrder("DRIVE Ada", "DECIDE Bo", "VETO Cy for safety at sea");
        assertThat(roles("# Boats", "", "## Roles", "", "* Ada Kessel (driver)", "* Bo Lind (accountable)"))
                .containsExactlyInAnyOrder("DRIVE Ada Kessel", "DECIDE Bo Lind");
        assertThat(roles("# Boats", "", "## DRI", "", "Ada", "", "## Context", "", "Water."))
                .containsExactly("DECIDE Ada");
    }

    @ParameterizedTest
    @CsvSource({
        "DACI, A, DECIDE",
        "RAPID, A, VETO",
        "RACI, A, DECIDE",
        "DACI, D, DRIVE",
        "RAPID, D, DECIDE",
        "RAPID, R, DRIVE",
        "RACI, R, EXECUTE",
        "DACI, I, INFORM",
        "RAPID, I, CONSULT",
        "RACI, I, INFORM",
        "DACI, C, CONSULT",
        "RAPID, P, EXECUTE"
    })
    void a_letter_means_what_the_scheme_that_is_named_says(RoleScheme scheme, String letter, Role role) {
        DecisionRecord record =
                Reads.record("# Boats", "", "## " + scheme, "", "| | |", "|---|---|", "| Ada | " + letter + " |");
        assertThat(record.roles())
                .extracting(RoleClaim::role, claim -> claim.person().value(), RoleClaim::scheme)
                .containsExactly(org.assertj.core.api.Assertions.tuple(role, "Ada", java.util.Optional.of(scheme)));
    }

    @Test
    void what_may_mean_this_or_that_stays_unknown() {
        assertThat(roles("# Boats", "", "## Roles", "", "| | |", "|---|---|", "| Ada | A |"))
                .isEmpty();
        assertThat(roles("# Boats", "", "Responsible: Ada")).isEmpty();
        assertThat(roles("# Boats", "", "Input: sensors", "", "## Context", "", "Water."))
                .isEmpty();
        assertThat(roles("# Boats", "", "Responsible: Ada", "", "Accountable: Bo"))
                .containsExactlyInAnyOrder("EXECUTE Ada", "DECIDE Bo");
    }

    @Test
    void nobody_is_named_twice_in_one_role() {
        assertThat(roles("---", "decider: Ada", "---", "# Boats", "", "Accountable: ada"))
                .containsExactly("DECIDE Ada");
    }

    @Test
    void somebody_s_word_is_read_apart_from_the_right_to_give_it() {
        DecisionRecord record =
                Reads.record("# Boats", "", "Decider: Ada", "", "Signed off by: Bo", "", "## Status", "", "Accepted");
        assertThat(Reads.names(record.deciders())).containsExactly("Ada");
        assertThat(Reads.names(record.approvals())).containsExactly("Bo");
        assertThat(Reads.names(Reads.record("# Boats", "", "## Status", "", "Accepted by Ada on 2031-01-02")
                        .approvals()))
                .containsExactly("Ada");
        assertThat(Reads.names(Reads.record("# Boats", "", "## Approvals", "", "* Ada, 2031-01-02", "* Bo")
                        .approvals()))
                .containsExactly("Ada", "Bo");
    }

    @Test
    void whom_it_affects_is_read() {
        assertThat(Reads.names(Reads.record("# Boats", "", "Affected teams: Harbour, Support")
                        .affected()))
                .containsExactly("Harbour", "Support");
    }
}
