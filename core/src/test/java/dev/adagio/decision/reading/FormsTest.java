package dev.adagio.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Option;
import dev.adagio.decision.Place;
import dev.adagio.decision.RecordLink.Relation;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormsTest {

    @Test
    void after_nygard() {
        DecisionRecord record = Reads.record(
                "# 7. Use boats",
                "",
                "Date: 2021-03-04",
                "",
                "## Status",
                "",
                "Accepted",
                "",
                "Supersedes [3. Swim](0003-swim.md)",
                "",
                "## Context",
                "",
                "The island has no bridge.",
                "",
                "## Decision",
                "",
                "We will use boats because they float.",
                "",
                "## Consequences",
                "",
                "We get wet feet.");
        assertThat(record.title()).isEqualTo("Use boats");
        assertThat(record.number()).hasValue(7);
        assertThat(record.id()).isEqualTo("0007-use-boats");
        assertThat(record.status()).isEqualTo(Status.ACCEPTED);
        assertThat(record.date()).hasValue(LocalDate.of(2021, 3, 4));
        assertThat(Reads.targets(record, Relation.SUPERSEDES)).containsExactly("3");
        assertThat(record.has(SectionKind.CONTEXT)).isTrue();
        assertThat(record.has(SectionKind.CONSEQUENCES)).isTrue();
        assertThat(record.hasOptions()).isFalse();
        assertThat(record.outcome().orElseThrow().because().orElseThrow().of(record.text()))
                .isEqualTo("they float");
    }

    @Test
    void madr_two_with_bullets() {
        DecisionRecord record = Reads.record(
                "# Use boats",
                "",
                "* Status: accepted",
                "* Deciders: Ada Kessel, Bo Lind and Cy Moor",
                "* Date: 2021-03-04",
                "",
                "Technical Story: island-12",
                "",
                "## Context and Problem Statement",
                "How do we get across?",
                "## Decision Drivers <!-- optional -->",
                "* dry feet",
                "## Considered Options",
                "* Boats",
                "* A bridge",
                "## Decision Outcome",
                "Chosen option: \"Boats\", because they float.",
                "### Positive Consequences",
                "* We get across.",
                "## Pros and Cons of the Options",
                "### Boats",
                "* Good, because they float",
                "* Bad, because they leak",
                "### A bridge",
                "* Bad, because it costs too much");
        assertThat(Reads.names(record.deciders())).containsExactly("Ada Kessel", "Bo Lind", "Cy Moor");
        assertThat(record.options()).extracting(Option::name).containsExactly("Boats", "A bridge");
        Option boats = record.options().get(0);
        assertThat(boats.verdict()).isEqualTo(Option.Verdict.CHOSEN);
        assertThat(boats.pros()).hasSize(1);
        assertThat(boats.cons().get(0).of(record.text())).isEqualTo("Bad, because they leak");
        assertThat(record.has(SectionKind.DRIVERS)).isTrue();
        assertThat(record.has(SectionKind.CONSEQUENCES)).isTrue();
    }

    @Test
    void madr_four_with_front_matter() {
        DecisionRecord record = Reads.record(
                "---",
                "status: \"superseded by [ADR-0012](0012-build-a-bridge.md)\"",
                "date: 2022-05-06",
                "decision-makers: [Ada, \"Bo Lind\"]",
                "consulted:",
                "  - Cy",
                "informed: null",
                "---",
                "<!-- lint off -->",
                "# Use boats",
                "## Context and Problem Statement",
                "Water.",
                "## Considered Options",
                "* Boats",
                "## Decision Outcome",
                "Chosen option: \"Boats\".",
                "### Confirmation",
                "A trip each spring.");
        assertThat(record.status()).isEqualTo(Status.SUPERSEDED);
        assertThat(record.statuses().get(0).place()).isEqualTo(Place.FRONT_MATTER);
        assertThat(Reads.targets(record, Relation.SUPERSEDED_BY)).containsExactly("12");
        assertThat(Reads.names(record.deciders())).containsExactly("Ada", "Bo Lind");
        assertThat(Reads.names(record.consulted())).containsExactly("Cy");
        assertThat(record.informed()).isEmpty();
        assertThat(record.has(SectionKind.CONFIRMATION)).isTrue();
    }

    @Test
    void bare_without_status_and_date() {
        DecisionRecord record = Reads.record("# Use boats", "## Considered Alternatives", "* Swim", "* Fly");
        assertThat(record.status()).isEqualTo(Status.UNKNOWN);
        assertThat(record.statuses()).isEmpty();
        assertThat(record.date()).isEmpty();
        assertThat(record.options()).hasSize(2);
    }

    @Test
    void in_one_sentence() {
        DecisionRecord record = Reads.record(
                "# Boats",
                "In the context of the island, facing water, we decided for boats",
                "and against a bridge to achieve dry feet, accepting that they leak.");
        assertThat(record.sections())
                .extracting(section ->
                        section.kind() + " " + section.body().of(record.text()).strip())
                .containsExactly(
                        "CONTEXT the island,",
                        "CONTEXT water,",
                        "OUTCOME boats",
                        "OPTIONS a bridge",
                        "RATIONALE dry feet,",
                        "CONSEQUENCES they leak.");
    }

    @Test
    void enhancement_proposal_with_data_beside_it() {
        String text =
                "# KEP-12: Use boats\n\n## Motivation\n\nWater.\n\n## Proposal\n\nBoats.\n\n## Alternatives\n\n### Swim\n\nCold.\n";
        String data = """
                title: Boats
                kep-number: 12
                status: implementable
                creation-date: 2021-03-04
                approvers:
                  - "@ada"
                replaces:
                  - /keps/sig-sea/3-swim
                """;
        DecisionRecord record = new DecisionReader().read("keps/sig-sea/12-boats/README.md", text, data);
        assertThat(record.title()).isEqualTo("Use boats");
        assertThat(record.number()).hasValue(12);
        assertThat(record.id()).isEqualTo("12-boats");
        assertThat(record.status()).isEqualTo(Status.ACCEPTED);
        assertThat(record.statuses().get(0).place()).isEqualTo(Place.SIDECAR);
        assertThat(record.date()).hasValue(LocalDate.of(2021, 3, 4));
        assertThat(Reads.names(record.deciders())).containsExactly("@ada");
        assertThat(Reads.targets(record, Relation.SUPERSEDES)).containsExactly("3");
        assertThat(record.text()).isEqualTo(text);
    }

    @Test
    void request_for_comments_that_begins_with_its_data() {
        DecisionRecord record = Reads.named(
                "rfcs/rfc-0031-boats.md",
                "# Meta",
                "[meta]: #meta",
                "- Name: Boats for all",
                "- Start Date: 2021-03-04",
                "- Author(s): @ada",
                "- Status: Draft",
                "",
                "## Summary",
                "Boats.",
                "## Problem",
                "Water.",
                "## Proposal",
                "Boats.");
        assertThat(record.title()).isEqualTo("Boats for all");
        assertThat(record.number()).hasValue(31);
        assertThat(record.status()).isEqualTo(Status.DRAFT);
        assertThat(record.date()).hasValue(LocalDate.of(2021, 3, 4));
        assertThat(record.deciders()).isEmpty();
    }

    @Test
    void data_in_a_table() {
        DecisionRecord record = Reads.named(
                "ODH-ADR-0005-boats.md",
                "# Open Harbour - ODH-ADR-0005 - Boats",
                "",
                "|                | |",
                "| -------------- | --- |",
                "| Date           | 11-April-2023 |",
                "| Status         | **Approved** |",
                "| Authors        | [Ada](https://example.org/ada) |",
                "| Approvers      | @bo, @cy |",
                "| Supersedes     | N/A |",
                "| Superseded by: | - |",
                "",
                "## Why",
                "Water.",
                "## Alternatives",
                "N/A",
                "## Reviews",
                "| Name | Date | Status |",
                "| --- | --- | --- |",
                "| Dee | 2023-05-01 | Rejected |");
        assertThat(record.title()).isEqualTo("Boats");
        assertThat(record.number()).hasValue(5);
        assertThat(record.status()).isEqualTo(Status.ACCEPTED);
        assertThat(record.date()).hasValue(LocalDate.of(2023, 4, 11));
        assertThat(Reads.names(record.deciders())).containsExactly("@bo", "@cy");
        assertThat(record.links()).isEmpty();
        assertThat(record.hasOptions()).isFalse();
    }

    @Test
    void proposal_whose_data_are_front_matter_alone() {
        DecisionRecord record = Reads.named(
                "EIPS/eip-9912.md",
                "---",
                "eip: 9912",
                "title: Boat tokens",
                "author: Ada (@ada)",
                "status: Withdrawn",
                "created: 2021-03-04",
                "requires: 20, 165",
                "---",
                "## Abstract",
                "Boats.",
                "## Motivation",
                "Water.");
        assertThat(record.title()).isEqualTo("Boat tokens");
        assertThat(record.number()).hasValue(9912);
        assertThat(record.status()).isEqualTo(Status.REJECTED);
        assertThat(record.date()).hasValue(LocalDate.of(2021, 3, 4));
        assertThat(Reads.targets(record, Relation.RELATES)).containsExactly("20", "165");
    }

    @Test
    void nothing_but_data() {
        DecisionRecord record =
                Reads.named("12-boats/kep.yaml", "title: Boats", "kep-number: 12", "status: provisional");
        assertThat(record.title()).isEqualTo("Boats");
        assertThat(record.number()).hasValue(12);
        assertThat(record.status()).isEqualTo(Status.PROPOSED);
    }

    @Test
    void without_any_heading() {
        DecisionRecord record = Reads.named("0016-boats.md", "Use boats everywhere", "", "Status: accepted");
        assertThat(record.title()).isEqualTo("Use boats everywhere");
        assertThat(record.status()).isEqualTo(Status.ACCEPTED);
        assertThat(Reads.named("0016-use-boats.md", "").title()).isEqualTo("use boats");
    }

    @Test
    void with_components_in_it() {
        DecisionRecord record = Reads.named(
                "0032-break-up-the-hall.mdx",
                "import Table from './table'",
                "export const meta = { status: 'none' }",
                "",
                "# 0032 - Break up the `Hall<T>`",
                "",
                "<Table frontMatter={frontMatter}></Table>",
                "",
                "## Decision",
                "",
                "We break it up.");
        assertThat(record.title()).isEqualTo("Break up the Hall<T>");
        assertThat(record.status()).isEqualTo(Status.UNKNOWN);
    }
}
