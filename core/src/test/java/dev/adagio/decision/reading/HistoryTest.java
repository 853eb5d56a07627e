package dev.adagio.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static DecisionRecord record(String... section) {
        return Reads.record(
                "# 7. Use boats", "", "## Status", "", String.join("\n", section), "", "## Context", "", "Water.");
    }

    private static List<String> steps(DecisionRecord record) {
        return record.history().stream()
                .map(step -> step.status().value() + " " + step.date()
                        + step.reason()
                                .map(span -> " since " + span.of(record.text()))
                                .orElse(""))
                .toList();
    }

    @Test
    void lines_with_days_are_steps_in_the_order_of_the_days() {
        DecisionRecord record = record("Accepted, 2031-02-03", "", "Proposed 2031-01-02");
        assertThat(steps(record)).containsExactly("PROPOSED 2031-01-02", "ACCEPTED 2031-02-03");
        assertThat(record.status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void the_day_may_come_first_and_several_steps_may_share_a_line() {
        assertThat(steps(record("* 2031-01-02: proposed", "* 2031-02-03: accepted")))
                .containsExactly("PROPOSED 2031-01-02", "ACCEPTED 2031-02-03");
        assertThat(steps(record("Proposed 2031-01-02; accepted 2031-02-03; deprecated 2031-04-05")))
                .containsExactly("PROPOSED 2031-01-02", "ACCEPTED 2031-02-03", "DEPRECATED 2031-04-05");
    }

    @Test
    void the_last_day_tells_what_counts() {
        assertThat(record("Proposed 2031-01-02", "", "Accepted 2031-02-03", "", "Deprecated 2031-04-05")
                        .status())
                .isEqualTo(Status.DEPRECATED);
        assertThat(record("Rejected 2031-01-02", "", "Proposed 2031-02-03").status())
                .isEqualTo(Status.PROPOSED);
    }

    @Test
    void a_reason_stands_in_brackets_or_behind_because() {
        assertThat(steps(record("* 2031-01-02: proposed", "* 2031-02-03: rejected (too dear)")))
                .containsExactly("PROPOSED 2031-01-02", "REJECTED 2031-02-03 since too dear");
        assertThat(steps(record("* 2031-02-03: rejected because it leaks")))
                .containsExactly("REJECTED 2031-02-03 since it leaks");
    }

    @Test
    void without_days_there_is_no_order_and_no_history() {
        assertThat(record("Proposed", "", "Accepted").history()).isEmpty();
    }
}
