package dev.adagio.decision.log;

import static dev.adagio.decision.log.Records.log;
import static dev.adagio.decision.log.Records.nygard;
import static dev.adagio.decision.log.Records.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import dev.adagio.decision.log.Relationship.Kind;
import dev.adagio.decision.log.Standing.Force;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionLogTest {

    private static final String BY_SAIL = "Superseded by [4. Sail](0004-sail.md)";
    private static final String NO_ROWING = "Accepted\n\nSupersedes [3. Row](0003-row.md)";

    private static Force on(String day, DecisionRecord record, DecisionLog log) {
        return log.on(LocalDate.parse(day)).stream()
                .filter(each -> each.record().equals(record))
                .findFirst()
                .orElseThrow()
                .force();
    }

    @Test
    void the_next_number_is_one_more_than_the_highest_of_the_folder() {
        DecisionLog log = log(
                nygard(3, "row", "2021-03-04", "Accepted"),
                nygard(9, "swim", "2021-03-05", "Rejected"),
                read("other/adr/0040-fly.md", "# 40. Fly\n\n## Status\n\nAccepted\n"));
        assertThat(log.nextNumber("docs/adr")).isEqualTo(10);
        assertThat(log.nextNumber("other/adr")).isEqualTo(41);
        assertThat(log.nextNumber("none")).isEqualTo(1);
    }

    @Test
    void what_both_say_of_each_other_is_one_relationship() {
        DecisionLog log = log(nygard(3, "row", "2021-03-04", BY_SAIL), nygard(4, "sail", "2022-05-06", NO_ROWING));
        Relationship only = log.relationships().get(0);
        assertThat(log.relationships()).hasSize(1);
        assertThat(only.kind()).isEqualTo(Kind.SUPERSEDES);
        assertThat(only.isMutual()).isTrue();
        assertThat(only.replaces()).isTrue();
        assertThat(only.later().title()).isEqualTo("Sail");
    }

    @Test
    void a_decision_is_in_force_from_its_date_until_that_of_its_successor() {
        DecisionRecord row = nygard(3, "row", "2021-03-04", BY_SAIL);
        DecisionRecord sail = nygard(4, "sail", "2022-05-06", NO_ROWING);
        DecisionLog log = log(row, sail);
        assertThat(on("2021-03-03", row, log)).isEqualTo(Force.NOT_YET);
        assertThat(on("2021-03-04", row, log)).isEqualTo(Force.IN_FORCE);
        assertThat(on("2022-05-05", row, log)).isEqualTo(Force.IN_FORCE);
        assertThat(on("2022-05-06", row, log)).isEqualTo(Force.ENDED);
        assertThat(on("2022-05-05", sail, log)).isEqualTo(Force.NOT_YET);
        assertThat(on("2022-05-06", sail, log)).isEqualTo(Force.IN_FORCE);
    }

    @Test
    void a_successor_that_is_only_proposed_ends_nothing() {
        DecisionRecord row = nygard(3, "row", "2021-03-04", BY_SAIL);
        DecisionRecord sail = nygard(4, "sail", "2022-05-06", "Proposed\n\nSupersedes [3. Row](0003-row.md)");
        assertThat(on("2023-01-01", row, log(row, sail))).isEqualTo(Force.IN_FORCE);
        assertThat(on("2023-01-01", sail, log(row, sail))).isEqualTo(Force.NEVER);
    }

    @Test
    void what_is_replaced_in_part_stays_in_force_and_names_what_changed_it() {
        DecisionRecord row = nygard(3, "row", "2021-03-04", "Accepted");
        DecisionRecord sail = nygard(4, "sail", "2022-05-06", "Accepted\n\nPartially supersedes [3. Row](0003-row.md)");
        List<Standing> before = log(row, sail).on(LocalDate.parse("2022-05-05"));
        List<Standing> after = log(row, sail).on(LocalDate.parse("2022-05-06"));
        assertThat(before.get(0).by()).isEmpty();
        assertThat(after.get(0).force()).isEqualTo(Force.IN_FORCE);
        assertThat(after.get(0).by()).extracting(each -> each.later().title()).containsExactly("Sail");
    }

    @Test
    void records_come_by_folder_then_number_then_path() {
        DecisionLog log = log(
                read("docs/adr/notes.md", "# Notes\n"),
                nygard(10, "swim", "2021-03-05", "Accepted"),
                nygard(9, "row", "2021-03-04", "Accepted"),
                read("a/adr/0040-fly.md", "# 40. Fly\n\n## Status\n\nAccepted\n"));
        assertThat(log.records())
                .extracting(DecisionRecord::path)
                .containsExactly(
                        "a/adr/0040-fly.md", "docs/adr/0009-row.md", "docs/adr/0010-swim.md", "docs/adr/notes.md");
        assertThat(log.record("docs/adr/0009-row.md")).contains(log.records().get(1));
        assertThat(log.record("docs/adr/0011-row.md")).isEmpty();
        assertThat(log.nextNumber("docs/adr")).isEqualTo(11);
    }

    @Test
    void the_log_after_changes_has_what_was_written_and_lacks_what_was_taken_away() {
        DecisionRecord row = nygard(3, "row", "2021-03-04", "Accepted");
        DecisionRecord sail = nygard(4, "sail", "2022-05-06", "Accepted");
        DecisionRecord rejected = nygard(4, "sail", "2022-05-06", "Rejected");
        DecisionRecord swim = nygard(5, "swim", "2022-05-06", "Proposed");
        DecisionLog before = log(row, sail);
        DecisionLog after = before.after(List.of(
                new Change(row.path(), Optional.of(row.text()), Optional.empty()),
                new Change(sail.path(), Optional.of(sail.text()), Optional.of(rejected.text())),
                Change.created(swim.path(), swim.text())));
        assertThat(after.records())
                .extracting(DecisionRecord::path, DecisionRecord::status)
                .containsExactly(tuple(sail.path(), Status.REJECTED), tuple(swim.path(), Status.PROPOSED));
        assertThat(before.records()).containsExactly(row, sail);
    }

    @Test
    void what_was_accepted_and_is_proposed_again_was_in_force_in_between() {
        DecisionRecord row =
                nygard(3, "row", "2021-01-01", "Accepted 2021-02-01\n\nDeprecated 2021-05-01\n\nProposed 2021-08-01");
        assertThat(row.status()).isEqualTo(Status.PROPOSED);
        assertThat(on("2021-01-31", row, log(row))).isEqualTo(Force.NOT_YET);
        assertThat(on("2021-04-30", row, log(row))).isEqualTo(Force.IN_FORCE);
        assertThat(on("2021-05-01", row, log(row))).isEqualTo(Force.ENDED);
    }

    @Test
    void what_is_superseded_by_nothing_that_has_a_date_is_unclear() {
        DecisionRecord row = nygard(3, "row", "2021-03-04", "Superseded");
        assertThat(on("2023-01-01", row, log(row))).isEqualTo(Force.UNCLEAR);
    }

    @Test
    void what_the_records_do_not_say_is_not_guessed() {
        DecisionRecord undated = read("docs/adr/0001-row.md", "# 1. Row\n\n## Status\n\nAccepted\n");
        DecisionRecord unknown = nygard(2, "swim", "2021-03-04", "Hm");
        DecisionRecord given_up = nygard(3, "fly", "2021-03-04", "Deprecated");
        DecisionLog log = log(undated, unknown, given_up);
        assertThat(log.on(LocalDate.parse("2025-01-01")))
                .extracting(Standing::force)
                .containsOnly(Force.UNCLEAR);
    }

    @Test
    void a_link_leads_to_a_file_a_number_or_nothing() {
        DecisionRecord row = nygard(3, "row", "2021-03-04", "Superseded by ADR-4");
        DecisionRecord sail =
                nygard(4, "sail", "2022-05-06", "Accepted\n\nSupersedes [3. Row](../adr/0003-row.md#status)");
        DecisionRecord lost = nygard(5, "swim", "2022-05-06", "Superseded by [6. Dive](0006-dive.md)");
        DecisionRecord other = nygard(7, "dig", "2022-05-06", "Superseded by RFC-4");
        DecisionLog log = log(row, sail, lost, other);
        assertThat(log.target(row, row.links().get(0))).isEqualTo(new Target.Found(sail, true));
        assertThat(log.target(sail, sail.links().get(0))).isEqualTo(new Target.Found(row, true));
        assertThat(log.target(lost, lost.links().get(0))).isEqualTo(new Target.Missing());
        assertThat(log.target(other, other.links().get(0))).isEqualTo(new Target.Outside());
    }

    @Test
    void a_record_is_called_by_path_name_id_or_number() {
        DecisionRecord row = nygard(3, "row", "2021-03-04", "Accepted");
        DecisionLog log = log(row, nygard(4, "sail", "2022-05-06", "Accepted"));
        assertThat(List.of("3", "0003", "0003-row", "0003-row.md", "docs/adr/0003-row.md"))
                .allSatisfy(name -> assertThat(log.called(name)).containsExactly(row));
        assertThat(log.called("5")).isEmpty();
    }
}
