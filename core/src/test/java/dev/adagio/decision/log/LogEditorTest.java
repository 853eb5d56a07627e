package dev.adagio.decision.log;

import static dev.adagio.decision.log.Records.log;
import static dev.adagio.decision.log.Records.nygard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import dev.adagio.decision.writing.NewRecord;
import dev.adagio.decision.writing.RecordTemplate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LogEditorTest {

    private final DecisionRecord row = nygard(3, "row", "2021-03-04", "Accepted");
    private final DecisionRecord sail = nygard(4, "sail", "2022-05-06", "Accepted");
    private final DecisionRecord swim = nygard(5, "swim", "2022-05-07", "Proposed");

    private static DecisionLog after(DecisionLog log, List<Change> changes) {
        Map<String, String> files = new TreeMap<>();
        log.records().forEach(record -> files.put(record.path(), record.text()));
        for (Change change : changes) {
            assertThat(files.get(change.path())).isEqualTo(change.before().orElse(null));
            change.after().ifPresentOrElse(text -> files.put(change.path(), text), () -> files.remove(change.path()));
        }
        return DecisionLog.of(files.entrySet().stream()
                .map(file -> Records.read(file.getKey(), file.getValue()))
                .toList());
    }

    private static List<String> statuses(DecisionLog log) {
        return log.records().stream().map(record -> record.status().name()).toList();
    }

    private static List<Problem> problems(DecisionLog log) {
        return log.problems(LocalDate.parse("2025-01-01"));
    }

    @Test
    void an_accepted_decision_ends_the_one_it_replaces_in_both_files() {
        DecisionLog log = log(row, sail);
        DecisionLog after = after(log, new LogEditor(log).supersede(row, sail));
        assertThat(statuses(after)).containsExactly("SUPERSEDED", "ACCEPTED");
        assertThat(problems(after)).isEmpty();
    }

    @Test
    void a_decision_that_is_over_can_neither_replace_nor_amend_another() {
        for (String over : List.of("Rejected", "Deprecated", "Superseded")) {
            DecisionRecord fly = nygard(6, "fly", "2022-06-07", over);
            LogEditor editor = new LogEditor(log(row, fly));
            assertThatThrownBy(() -> editor.supersede(row, fly))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cannot replace or amend another");
            assertThatThrownBy(() -> editor.amend(row, fly)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_proposed_decision_ends_nothing_until_it_is_accepted() {
        DecisionLog log = log(sail, swim);
        DecisionLog proposed = after(log, new LogEditor(log).supersede(sail, swim));
        assertThat(statuses(proposed)).containsExactly("ACCEPTED", "PROPOSED");
        assertThat(problems(proposed)).isEmpty();
        DecisionLog accepted = after(
                proposed, new LogEditor(proposed).accept(proposed.called("5").get(0)));
        assertThat(statuses(accepted)).containsExactly("SUPERSEDED", "ACCEPTED");
        assertThat(problems(accepted)).isEmpty();
    }

    @Test
    void what_is_replaced_in_part_stays_accepted() {
        DecisionLog log = log(row, sail);
        DecisionLog after = after(log, new LogEditor(log).supersedeInPart(row, sail));
        assertThat(statuses(after)).containsExactly("ACCEPTED", "ACCEPTED");
        assertThat(after.relationships()).singleElement().satisfies(each -> {
            assertThat(each.partial()).isTrue();
            assertThat(each.isMutual()).isTrue();
        });
        assertThat(problems(after)).isEmpty();
    }

    @Test
    void what_is_said_already_is_not_said_again() {
        DecisionLog log = log(row, sail);
        DecisionLog after = after(log, new LogEditor(log).supersede(row, sail));
        assertThat(new LogEditor(after)
                        .supersede(after.records().get(0), after.records().get(1)))
                .isEmpty();
    }

    @Test
    void a_decision_that_was_rejected_cannot_be_replaced_nor_one_replace_itself() {
        DecisionRecord rejected = nygard(6, "dig", "2022-05-06", "Rejected");
        LogEditor editor = new LogEditor(log(rejected, sail));
        assertThatThrownBy(() -> editor.supersede(rejected, sail)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> editor.supersede(sail, sail)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void of_two_with_one_number_one_takes_the_next_and_all_that_points_to_it_follows() {
        DecisionRecord again = nygard(3, "fly-3-times", "2021-03-04", "Superseded by [4. Sail](0004-sail.md)");
        DecisionRecord over =
                nygard(4, "sail", "2022-05-06", "Accepted\n\nSupersedes [3. Fly 3 times](0003-fly-3-times.md)");
        DecisionLog log = log(row, again, over);
        DecisionLog after = after(log, new LogEditor(log).renumber(again));
        DecisionRecord moved = after.called("5").get(0);
        assertThat(moved.path()).isEqualTo("docs/adr/0005-fly-3-times.md");
        assertThat(moved.text()).startsWith("# 5. Fly 3 times\n");
        assertThat(after.called("4").get(0).text()).contains("Supersedes [5. Fly 3 times](0005-fly-3-times.md)");
        assertThat(after.called("3")).containsExactly(row);
        assertThat(problems(after)).isEmpty();
    }

    @Test
    void a_number_that_is_taken_is_refused() {
        assertThatThrownBy(() -> new LogEditor(log(row, sail)).renumber(row, 4)).hasMessage("the number 4 is taken");
    }

    @Test
    void a_new_record_takes_the_next_number_and_a_name_like_the_others() {
        DecisionRecord first = Records.read("docs/adr/adr-009-row.md", row.text());
        DecisionLog log = log(first);
        List<Change> changes = new LogEditor(log)
                .add(
                        "docs/adr",
                        RecordTemplate.nygard(),
                        number -> NewRecord.of(
                                number, "We don't row: \u00dcber!", Status.PROPOSED, LocalDate.parse("2031-08-09")),
                        List.of());
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).path()).isEqualTo("docs/adr/adr-010-we-dont-row-\u00fcber.md");
        assertThat(changes.get(0).after().orElseThrow()).startsWith("# 10. We don't row: \u00dcber!\n");
    }

    @Test
    void a_new_record_that_is_accepted_ends_what_it_replaces() {
        DecisionLog log = log(row);
        List<Change> changes = new LogEditor(log)
                .add(
                        "docs/adr",
                        RecordTemplate.madr(),
                        number -> NewRecord.of(number, "Sail", Status.ACCEPTED, LocalDate.parse("2031-08-09")),
                        List.of(row));
        DecisionLog after = after(log, changes);
        assertThat(statuses(after)).containsExactly("SUPERSEDED", "ACCEPTED");
        assertThat(problems(after)).isEmpty();
    }
}
