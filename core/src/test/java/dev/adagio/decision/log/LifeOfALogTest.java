package dev.adagio.decision.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.RecordLink.Relation;
import dev.adagio.decision.Status;
import dev.adagio.decision.Transition;
import dev.adagio.decision.log.Standing.Force;
import dev.adagio.decision.reading.DecisionReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Supersession that waits, supersession in part, and amendments: as they are written, checked and looked back at. */
class LifeOfALogTest {

    private static final LocalDate TODAY = LocalDate.parse("2031-12-31");

    private final Map<String, String> files = new TreeMap<>();

    private void file(String name, int number, String date, String status) {
        files.put(
                "adr/" + name,
                "# " + number + ". " + name.substring(5, name.length() - 3) + " it\n\nDate: " + date
                        + "\n\n## Status\n\n" + status
                        + "\n\n## Context\n\nAn island.\n\n## Decision\n\nWe go, because we must.\n");
    }

    private DecisionLog log() {
        List<DecisionRecord> records = new ArrayList<>();
        files.forEach((path, text) -> records.add(new DecisionReader().read(path, text)));
        return DecisionLog.of(records);
    }

    private DecisionRecord record(int number) {
        return log().called(Integer.toString(number)).get(0);
    }

    private void make(List<Change> changes) {
        changes.forEach(change -> files.put(change.path(), change.after().orElseThrow()));
    }

    private List<String> problems() {
        return log().problems(TODAY).stream().map(each -> each.finding().rule()).toList();
    }

    private Force on(String day, int number) {
        return log().on(LocalDate.parse(day)).stream()
                .filter(each -> each.record().number().getAsInt() == number)
                .findFirst()
                .orElseThrow()
                .force();
    }

    private void twoRecords(String status) {
        file("0001-row.md", 1, "2031-01-01", "Accepted");
        file("0002-sail.md", 2, "2031-06-01", status);
    }

    @Test
    void what_a_proposal_is_to_replace_stays_in_force_and_nothing_is_wrong_with_that() {
        twoRecords("Proposed");
        String before = files.get("adr/0001-row.md");
        make(new LogEditor(log()).supersede(record(1), record(2)));
        assertThat(files.get("adr/0001-row.md")).isEqualTo(before);
        assertThat(problems()).isEmpty();
        assertThat(on("2031-12-31", 1)).isEqualTo(Force.IN_FORCE);
        assertThat(on("2031-12-31", 2)).isEqualTo(Force.NEVER);
    }

    @Test
    void accepting_it_completes_the_supersession() {
        twoRecords("Proposed");
        make(new LogEditor(log()).supersede(record(1), record(2)));
        make(new LogEditor(log()).accept(record(2)));
        assertThat(record(1).status()).isEqualTo(Status.SUPERSEDED);
        assertThat(problems()).isEmpty();
        assertThat(on("2031-05-31", 1)).isEqualTo(Force.IN_FORCE);
        assertThat(on("2031-06-01", 1)).isEqualTo(Force.ENDED);
        assertThat(on("2031-06-01", 2)).isEqualTo(Force.IN_FORCE);
    }

    @Test
    void rejecting_it_leaves_all_as_it_was() {
        twoRecords("Proposed");
        make(new LogEditor(log()).supersede(record(1), record(2)));
        make(new LogEditor(log()).take(record(2), Transition.REJECT, "too windy"));
        assertThat(record(2).text()).contains("Rejected (too windy)");
        assertThat(problems()).isEmpty();
        assertThat(on("2031-12-31", 1)).isEqualTo(Force.IN_FORCE);
    }

    @Test
    void in_part_the_scope_is_written_on_both_sides_and_both_stay_in_force() {
        twoRecords("Proposed");
        make(new LogEditor(log()).supersedeInPart(record(1), record(2), "trips at night"));
        make(new LogEditor(log()).accept(record(2)));
        assertThat(files.get("adr/0001-row.md"))
                .contains("Partially superseded by [sail it](0002-sail.md) (trips at night)");
        assertThat(files.get("adr/0002-sail.md"))
                .contains("Partially supersedes [row it](0001-row.md) (trips at night)");
        assertThat(record(1).status()).isEqualTo(Status.ACCEPTED);
        assertThat(log().relationships()).singleElement().satisfies(each -> {
            assertThat(each.partial()).isTrue();
            assertThat(each.scope()).isEqualTo("trips at night");
        });
        assertThat(problems()).isEmpty();
        assertThat(on("2031-12-31", 1)).isEqualTo(Force.IN_FORCE);
        assertThat(on("2031-12-31", 2)).isEqualTo(Force.IN_FORCE);
    }

    @Test
    void an_amendment_waits_too_and_replaces_nothing() {
        twoRecords("Proposed");
        make(new LogEditor(log()).amend(record(1), record(2)));
        assertThat(record(1).links(Relation.AMENDED_BY)).isEmpty();
        assertThat(problems()).isEmpty();
        make(new LogEditor(log()).accept(record(2)));
        assertThat(record(1).links(Relation.AMENDED_BY)).hasSize(1);
        assertThat(record(1).links(Relation.SUPERSEDED_BY)).isEmpty();
        assertThat(record(1).status()).isEqualTo(Status.ACCEPTED);
        assertThat(problems()).isEmpty();
        assertThat(on("2031-12-31", 1)).isEqualTo(Force.IN_FORCE);
        assertThat(log().on(LocalDate.parse("2031-05-31")).get(0).by()).isEmpty();
        assertThat(log().on(LocalDate.parse("2031-06-01")).get(0).by()).hasSize(1);
    }

    @Test
    void what_the_life_of_a_decision_does_not_have_is_refused_with_the_reason() {
        twoRecords("Accepted");
        file("0001-row.md", 1, "2031-01-01", "Rejected");
        assertThatThrownBy(() -> new LogEditor(log()).supersede(record(1), record(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "adr/0001-row.md: a decision that is rejected cannot become superseded: it can be proposed anew");
        assertThatThrownBy(() -> new LogEditor(log()).amend(record(1), record(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be amended");
        assertThatThrownBy(() -> new LogEditor(log()).accept(record(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a decision that is accepted");
        assertThatThrownBy(() -> new LogEditor(log()).amend(record(2), record(2)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_history_tells_when_a_decision_was_in_force() {
        file("0001-row.md", 1, "2031-01-01", "Proposed 2031-01-01\n\nAccepted 2031-02-01\n\nDeprecated 2031-05-01");
        assertThat(on("2031-01-15", 1)).isEqualTo(Force.NOT_YET);
        assertThat(on("2031-02-01", 1)).isEqualTo(Force.IN_FORCE);
        assertThat(on("2031-04-30", 1)).isEqualTo(Force.IN_FORCE);
        assertThat(on("2031-05-01", 1)).isEqualTo(Force.ENDED);
    }

    @Test
    void a_successor_counts_from_the_day_it_was_accepted_and_not_proposed() {
        file("0001-row.md", 1, "2031-01-01", "Superseded by [sail it](0002-sail.md)");
        file(
                "0002-sail.md",
                2,
                "2031-03-01",
                "Proposed 2031-03-01\n\nAccepted 2031-06-01\n\nSupersedes [row it](0001-row.md)");
        assertThat(on("2031-05-31", 1)).isEqualTo(Force.IN_FORCE);
        assertThat(on("2031-06-01", 1)).isEqualTo(Force.ENDED);
        assertThat(on("2031-05-31", 2)).isEqualTo(Force.NOT_YET);
    }

    @Test
    void two_records_of_one_matter_are_told_unless_one_points_to_the_other() {
        file("0001-row.md", 1, "2031-01-01", "Accepted");
        files.put("adr/0002-row-again.md", files.get("adr/0001-row.md").replace("# 1.", "# 2."));
        assertThat(problems()).containsExactly("decisions/two-canonicals");
        files.computeIfPresent("adr/0002-row-again.md", (path, text) -> text + "\n## Links\n\n* [row](0001-row.md)\n");
        assertThat(problems()).isEmpty();
    }
}
