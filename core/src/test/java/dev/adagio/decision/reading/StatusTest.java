package dev.adagio.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Diagnostic;
import dev.adagio.decision.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Accepted | ACCEPTED",
                "**Accepted.** | ACCEPTED",
                "✅ Approved | ACCEPTED",
                ":white_check_mark: Adopted | ACCEPTED",
                "Accepted on 2021-03-04 by all | ACCEPTED",
                "2021-03-04: Proposed | PROPOSED",
                "~~Proposed~~ Accepted | ACCEPTED",
                "Proposed → Accepted | ACCEPTED",
                "(lazy consensus) & implemented | ACCEPTED",
                "Accepted <!-- proposed, rejected --> | ACCEPTED",
                "This decision is currently under discussion. | PROPOSED",
                "Not yet accepted | PROPOSED",
                "🤔 Incomplete | DRAFT",
                "WIP | DRAFT",
                "Withdrawn in favour of swimming | REJECTED",
                "Superceded by [8. Bridges](0008-bridges.md) | SUPERSEDED",
                "Accepted; superseded by ADR-8 | SUPERSEDED",
                "Partly superseded by ADR-8 | ACCEPTED",
                "Superseded in part by ADR-8 | ACCEPTED",
                "Amended by [8. Bridges](0008-bridges.md) | ACCEPTED",
                "Accepted (supersedes [3](0003-[Superseded]swim.md)) | ACCEPTED",
                "Deprecated (no superseding record) | DEPRECATED",
                "[![badge](https://img.example.org/badge/ADR/approved/green)](https://example.org) | ACCEPTED",
                "We swam across and got cold. | UNKNOWN",
                "Pending the arrival of the boat we saw at sea yesterday | PROPOSED",
                "TBD | UNKNOWN"
            })
    void one_line_says(String line, Status status) {
        assertThat(Reads.status(line)).isEqualTo(status);
    }

    @Test
    void a_second_line_may_supersede_the_first() {
        assertThat(Reads.status("Accepted\n\n* Superseded by [ADR 8](0008-bridges.md)"))
                .isEqualTo(Status.SUPERSEDED);
    }

    @Test
    void of_a_history_the_step_that_decides_counts() {
        assertThat(Reads.status("Accepted on 2021-04-20\nProposed on 2021-04-12"))
                .isEqualTo(Status.ACCEPTED);
        assertThat(Reads.status("2021-04-12 Proposed\n2021-04-20 Rejected")).isEqualTo(Status.REJECTED);
    }

    @Test
    void statuses_to_choose_from_are_none() {
        DecisionRecord record = Reads.record(
                "# Boats", "", "* Status: [proposed | rejected | accepted | … | superseded by [ADR-5](0005-x.md)]");
        assertThat(record.status()).isEqualTo(Status.UNKNOWN);
        assertThat(record.links()).isEmpty();
        assertThat(record.diagnostics()).extracting(Diagnostic::kind).contains(Diagnostic.Kind.STATUS_NOT_CHOSEN);
    }

    @Test
    void statuses_elsewhere_are_not_the_record_s() {
        DecisionRecord record = Reads.record(
                "# Boats",
                "```yaml",
                "status: accepted",
                "```",
                "<!-- Status: accepted -->",
                "## Context",
                "Status: rejected",
                "## Decision",
                "Yes.",
                "## Audit",
                "**Status:** Accepted");
        assertThat(record.status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void claims_that_contradict_each_other_are_all_kept() {
        DecisionRecord record = Reads.record("---", "status: proposed", "---", "# Boats", "## Status", "Accepted");
        assertThat(record.statuses())
                .extracting(claim -> claim.value())
                .containsExactly(Status.PROPOSED, Status.ACCEPTED);
        assertThat(record.diagnostics()).anySatisfy(diagnostic -> {
            assertThat(diagnostic.kind()).isEqualTo(Diagnostic.Kind.CONTRADICTORY_STATUS);
            assertThat(diagnostic.span().of(record.text())).isEqualTo("Accepted");
        });
    }

    @Test
    void a_status_may_be_a_heading_a_line_or_a_tag() {
        assertThat(Reads.record("# Boats", "## Summary", "x", "### Status: **Approved**")
                        .status())
                .isEqualTo(Status.ACCEPTED);
        assertThat(Reads.record("# Boats", "", "**Status:** Draft | **Date:** 2021-03-04")
                        .status())
                .isEqualTo(Status.DRAFT);
        assertThat(Reads.record("---", "tags: [Accepted]", "---", "# Boats").status())
                .isEqualTo(Status.ACCEPTED);
    }

    @Test
    void a_choice_that_was_left_open_is_none_and_a_sentence_with_two_of_them_is() {
        assertThat(Reads.status("proposed | rejected | accepted | deprecated | superseded by ADR-5"))
                .isEqualTo(Status.UNKNOWN);
        assertThat(Reads.status("draft / proposed / accepted")).isEqualTo(Status.UNKNOWN);
        assertThat(Reads.status("Accepted, was proposed")).isEqualTo(Status.ACCEPTED);
        assertThat(Reads.status("Accepted, by Ada, by Bo, by Cy, proposed, rejected, by Dee, by Eve"))
                .isEqualTo(Status.ACCEPTED);
    }
}
