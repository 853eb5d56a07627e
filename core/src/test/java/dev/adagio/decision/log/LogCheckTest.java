package dev.adagio.decision.log;

import static dev.adagio.decision.log.Records.log;
import static dev.adagio.decision.log.Records.nygard;
import static dev.adagio.decision.log.Records.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogCheckTest {

    private static final LocalDate TODAY = LocalDate.parse("2025-01-01");

    private static List<String> rules(DecisionRecord... records) {
        return log(records).problems(TODAY).stream()
                .map(each ->
                        each.record().number().orElse(0) + " " + each.finding().rule())
                .toList();
    }

    @Test
    void a_log_in_order_has_no_problems() {
        assertThat(rules(
                        nygard(3, "row", "2021-03-04", "Superseded by [4. Sail](0004-sail.md)"),
                        nygard(4, "sail", "2022-05-06", "Accepted\n\nSupersedes [3. Row](0003-row.md)"),
                        nygard(5, "swim", "2022-05-07", "Proposed\n\nSupersedes [4. Sail](0004-sail.md)")))
                .isEmpty();
    }

    @Test
    void two_records_with_one_number_are_both_told_of() {
        assertThat(rules(nygard(3, "row", "2021-03-04", "Accepted"), nygard(3, "sail", "2022-05-06", "Accepted")))
                .containsExactly("3 decisions/duplicate-number", "3 decisions/duplicate-number");
    }

    @Test
    void the_same_number_in_another_folder_is_no_duplicate() {
        assertThat(rules(
                        nygard(1, "row", "2021-03-04", "Accepted"),
                        read("lake/adr/0001-row.md", "# 1. Row\n\nDate: 2021-03-04\n\n## Status\n\nAccepted\n")))
                .isEmpty();
    }

    @Test
    void a_number_that_is_missing_is_a_gap() {
        List<Problem> problems = log(
                        nygard(3, "row", "2021-03-04", "Accepted"), nygard(6, "sail", "2022-05-06", "Accepted"))
                .problems(TODAY);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).finding().seen()).isEqualTo("there are no numbers 4 to 5");
    }

    @Test
    void what_was_replaced_and_counts_as_accepted_is_told_of_and_repaired() {
        List<Problem> problems = log(
                        nygard(3, "row", "2021-03-04", "Accepted"),
                        nygard(4, "sail", "2022-05-06", "Accepted\n\nSupersedes [3. Row](0003-row.md)"))
                .problems(TODAY);
        assertThat(problems).hasSize(1);
        Problem only = problems.get(0);
        assertThat(only.finding().rule()).isEqualTo("decisions/still-accepted");
        assertThat(only.finding().seen()).isEqualTo("docs/adr/0004-sail.md:9 says that it replaces this one");
        assertThat(only.finding().fix().apply(only.record().text()))
                .contains("## Status\n\nSuperseded by [Sail](0004-sail.md)\n");
    }

    @Test
    void a_link_that_only_the_old_record_has_is_one_sided() {
        assertThat(rules(
                        nygard(3, "row", "2021-03-04", "Superseded by [4. Sail](0004-sail.md)"),
                        nygard(4, "sail", "2022-05-06", "Accepted")))
                .containsExactly("4 decisions/one-sided-link");
    }

    @Test
    void what_is_superseded_by_a_mere_proposal_is_so_too_early() {
        assertThat(rules(
                        nygard(3, "row", "2021-03-04", "Superseded by [4. Sail](0004-sail.md)"),
                        nygard(4, "sail", "2022-05-06", "Proposed\n\nSupersedes [3. Row](0003-row.md)")))
                .containsExactly("3 decisions/superseded-too-early");
    }

    @Test
    void what_is_superseded_by_nothing_has_no_successor() {
        assertThat(rules(nygard(3, "row", "2021-03-04", "Superseded"))).containsExactly("3 decisions/no-successor");
    }

    @Test
    void links_to_what_is_not_there_are_broken() {
        assertThat(rules(nygard(3, "row", "2021-03-04", "Superseded by [4. Sail](0004-sail.md)")))
                .containsExactly("3 decisions/broken-link");
    }

    @Test
    void a_link_to_a_file_that_was_renamed_is_repaired_by_its_number() {
        List<Problem> problems = log(
                        nygard(3, "row", "2021-03-04", "Superseded by [4. Sail](0004-sail-it.md)"),
                        nygard(4, "sail", "2022-05-06", "Accepted\n\nSupersedes [3. Row](0003-row.md)"))
                .problems(TODAY);
        assertThat(problems).extracting(each -> each.finding().rule()).containsExactly("decisions/broken-link");
        Problem only = problems.get(0);
        assertThat(only.finding().fix().apply(only.record().text())).contains("[4. Sail](0004-sail.md)");
    }

    @Test
    void another_record_that_merely_has_the_number_is_not_taken_for_the_one_that_is_gone() {
        assertThat(log(
                                nygard(3, "row", "2021-03-04", "Superseded by [4. Swim](0004-swim.md)"),
                                nygard(4, "sail", "2022-05-06", "Accepted"))
                        .problems(TODAY))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.finding().rule()).isEqualTo("decisions/broken-link");
                    assertThat(each.finding().fix()).isNull();
                });
    }

    @Test
    void records_that_replace_each_other_go_round_in_a_circle() {
        assertThat(rules(
                        nygard(3, "row", "2021-03-04", "Accepted\n\nSupersedes [5. Swim](0005-swim.md)"),
                        nygard(4, "sail", "2021-03-04", "Accepted\n\nSupersedes [3. Row](0003-row.md)"),
                        nygard(5, "swim", "2021-03-04", "Accepted\n\nSupersedes [4. Sail](0004-sail.md)"),
                        nygard(6, "dive", "2021-03-04", "Proposed\n\nSupersedes [5. Swim](0005-swim.md)")))
                .containsExactly("3 decisions/cycle", "4 decisions/cycle", "5 decisions/cycle");
    }

    @Test
    void a_successor_is_not_older() {
        assertThat(rules(
                        nygard(3, "row", "2021-03-04", "Superseded by [4. Sail](0004-sail.md)"),
                        nygard(4, "sail", "2020-05-06", "Accepted\n\nSupersedes [3. Row](0003-row.md)")))
                .containsExactly("4 decisions/successor-is-older");
    }

    @Test
    void a_review_that_is_due_is_told_of() {
        String text =
                "---\nstatus: accepted\ndate: 2021-02-03\nreview-by: %s\n---\n# Row\n\n## Decision Outcome\n\nWe row.\n";
        assertThat(rules(read("docs/adr/0001-row.md", text.formatted("2024-12-31"))))
                .containsExactly("1 decisions/review-due");
        assertThat(rules(read("docs/adr/0001-row.md", text.formatted("2025-01-02"))))
                .isEmpty();
    }

    @Test
    void repairing_again_and_again_leaves_nothing_that_can_be_repaired() {
        List<DecisionRecord> records = new ArrayList<>(List.of(
                nygard(3, "row", "2021-03-04", "Accepted"),
                nygard(4, "sail", "2022-05-06", "Accepted\n\nSupersedes [3. Row](0003-row.md)"),
                nygard(5, "swim", "2022-05-06", "Superseded by [4. Sail](0004-sail.md)"),
                nygard(6, "dive", "2022-05-06", "Accepted\n\nAmends [5. Swim](0005-swim.md)")));
        int rounds = 0;
        while (rounds < 9) {
            DecisionLog log = DecisionLog.of(records);
            List<Change> changes = new LogEditor(log).repair(log.problems(TODAY));
            if (changes.isEmpty()) {
                break;
            }
            for (Change change : changes) {
                records.removeIf(record -> record.path().equals(change.path()));
                records.add(read(change.path(), change.after().orElseThrow()));
            }
            rounds++;
        }
        assertThat(rounds).isBetween(1, 4);
        assertThat(rules(records.toArray(DecisionRecord[]::new))).isEmpty();
    }

    @Test
    void one_number_that_is_missing_is_told_alone() {
        assertThat(log(nygard(3, "row", "2021-03-04", "Accepted"), nygard(5, "sail", "2022-05-06", "Accepted"))
                        .problems(TODAY))
                .singleElement()
                .satisfies(each -> assertThat(each.finding().seen()).isEqualTo("there is no number 4"));
    }

    @Test
    void a_number_that_several_have_is_no_link_to_one_of_them() {
        List<Problem> problems = log(
                        nygard(3, "row", "2021-03-04", "Superseded by ADR-4"),
                        nygard(4, "sail", "2022-05-06", "Accepted"),
                        nygard(4, "swim", "2022-05-06", "Accepted"))
                .problems(TODAY);
        assertThat(problems)
                .extracting(each -> each.finding().rule())
                .containsExactly(
                        "decisions/ambiguous-link", "decisions/duplicate-number", "decisions/duplicate-number");
        assertThat(problems.get(0).finding().seen()).endsWith(" may be docs/adr/0004-sail.md or docs/adr/0004-swim.md");
    }

    @Test
    void problems_come_by_record_and_place_each_at_its_own_words() {
        DecisionRecord lost = nygard(
                5,
                "swim",
                "2022-05-06",
                "Accepted\n\nAmends [6. Dive](0006-dive.md)\n\nSupersedes [7. Fly](0007-fly.md)");
        DecisionRecord early = nygard(3, "row", "2021-03-04", "Superseded");
        assertThat(log(lost, early).problems(TODAY))
                .extracting(each -> each.finding().rule() + " "
                        + each.finding().span().of(each.record().text()))
                .containsExactly(
                        "decisions/no-successor Superseded",
                        "decisions/number-gap 5. Swim",
                        "decisions/broken-link Amends [6. Dive](0006-dive.md)",
                        "decisions/broken-link Supersedes [7. Fly](0007-fly.md)");
    }

    @Test
    void what_is_wrong_within_a_record_is_told_with_it() {
        DecisionRecord twice = read(
                "docs/adr/0001-row.md",
                "---\nstatus: accepted\ndate: 2021-02-03\n---\n# 1. Row\n\n## Status\n\nRejected\n\n## Decision\n\nWe row.\n");
        assertThat(log(twice).problems(TODAY))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(LogRules.all())
                        .anyMatch(rule -> rule.id().equals(each.finding().rule())));
    }

    @Test
    void a_review_of_what_is_given_up_is_not_due() {
        assertThat(
                        rules(
                                read(
                                        "docs/adr/0001-row.md",
                                        "---\nstatus: rejected\ndate: 2021-02-03\nreview-by: 2024-12-31\n---\n# Row\n\n## Decision Outcome\n\nWe row.\n")))
                .isEmpty();
    }

    @Test
    void an_amendment_that_only_the_later_record_tells_of_is_repaired_in_the_earlier_one() {
        List<Problem> problems = log(
                        nygard(3, "row", "2021-03-04", "Accepted"),
                        nygard(4, "sail", "2022-05-06", "Accepted\n\nAmends [3. Row](0003-row.md)"))
                .problems(TODAY);
        assertThat(problems).singleElement().satisfies(only -> {
            assertThat(only.record().number()).hasValue(3);
            assertThat(only.finding().rule()).isEqualTo("decisions/one-sided-link");
            assertThat(only.finding().seen()).isEqualTo("docs/adr/0004-sail.md:9 says that this one is amended by it");
            assertThat(only.finding().fix().apply(only.record().text())).contains("(0004-sail.md)");
        });
        assertThat(rules(
                        nygard(3, "row", "2021-03-04", "Accepted"),
                        nygard(4, "sail", "2022-05-06", "Proposed\n\nAmends [3. Row](0003-row.md)")))
                .isEmpty();
    }

    @Test
    void a_longer_circle_is_told_of_each_in_it_and_of_none_that_hangs_on_it() {
        assertThat(rules(
                        nygard(3, "row", "2021-03-04", "Accepted\n\nSupersedes [4. Sail](0004-sail.md)"),
                        nygard(4, "sail", "2021-03-04", "Accepted\n\nSupersedes [3. Row](0003-row.md)"),
                        nygard(5, "swim", "2021-03-04", "Superseded by [3. Row](0003-row.md)"),
                        nygard(6, "dive", "2021-03-05", "Accepted\n\nSupersedes [7. Dig](0007-dig.md)"),
                        nygard(7, "dig", "2021-03-04", "Superseded by [6. Dive](0006-dive.md)")))
                .containsExactly("3 decisions/one-sided-link", "3 decisions/cycle", "4 decisions/cycle");
    }

    @Test
    void every_rule_has_its_own_id_and_says_what_clears_it() {
        assertThat(LogRules.all()).extracting(rule -> rule.id()).doesNotHaveDuplicates();
        assertThat(LogRules.all()).allSatisfy(rule -> assertThat(rule.remedy()).isNotBlank());
    }
}
