package dev.adagio.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.RecordLink;
import dev.adagio.decision.RecordLink.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Superseded by [8. Bridges](0008-bridges.md) | SUPERSEDED_BY | 8",
                "Superceded by [011](./011-x-v2.md) on 2021-01-12. | SUPERSEDED_BY | 11",
                "superseded by ADR-0008 | SUPERSEDED_BY | 8",
                "Superseded by 8 | SUPERSEDED_BY | 8",
                "Superseded by 0008-bridges.md | SUPERSEDED_BY | 8",
                "Superseded [0008](0008-bridges.md) | SUPERSEDED_BY | 8",
                "Superseded (by [0008-bridges](0008-bridges.md)) | SUPERSEDED_BY | 8",
                "Superseded: 2021-12-19 by [ADR 8](0008-bridges.md) | SUPERSEDED_BY | 8",
                "Superseded by [ADR8](a.md) and [ADR9](b.md) | SUPERSEDED_BY | 8 9",
                "Supersedes [4. Use Java 17](0004-\\[Superseded\\]use-java-17.md) | SUPERSEDES | 4",
                "Accepted (Supersedes [001](./001-a.md), [007](./007-b.md)) on 2021-10-01 | SUPERSEDES | 1 7",
                "Partially supersedes [ADR 8](adr-8.md) | SUPERSEDES | 8 in part",
                "Superseded in part by ADR 8 | SUPERSEDED_BY | 8 in part",
                "Superseded by [20201016-use-slugs](20201016-use-slugs.md) | SUPERSEDED_BY | 20201016-use-slugs.md",
                "Amended by [8. Bridges](0008-bridges.md) | AMENDED_BY | 8",
                "Amends ADR-8 | AMENDS | 8",
                "Deprecated by ADR-8 | SUPERSEDED_BY | 8"
            })
    void a_status_names_other_records(String line, Relation relation, String others) {
        DecisionRecord record = Reads.record("# Boats", "## Status", line, "## Context", "x");
        assertThat(record.links()).extracting(RecordLink::relation).containsOnly(relation);
        assertThat(Reads.targets(record, relation))
                .containsExactly(others.contains("in") ? new String[] {others} : others.split(" "));
    }

    @Test
    void prose_about_other_records_links_nothing() {
        DecisionRecord record = Reads.record(
                "# Boats",
                "## Context",
                "It inserts links when one decision supersedes another. ADR 5 superseded ADR 4.",
                "The old hull was replaced by 12 planks.");
        assertThat(record.links()).isEmpty();
    }

    @Test
    void prose_about_this_record_does() {
        DecisionRecord record = Reads.record(
                "# Boats",
                "> This decision is **superseded by [ADR-8](0008-bridges.md)**.",
                "## Context",
                "This ADR amends ADR-3.");
        assertThat(Reads.targets(record, Relation.SUPERSEDED_BY)).containsExactly("8");
        assertThat(Reads.targets(record, Relation.AMENDS)).containsExactly("3");
    }

    @Test
    void a_section_of_links_is_read_line_by_line() {
        DecisionRecord record = Reads.record(
                "# Boats", "## Links", "* Refined by [ADR-8](0008-x.md)", "* [a page](https://example.org)");
        assertThat(Reads.targets(record, Relation.AMENDED_BY)).containsExactly("8");
        assertThat(record.links()).hasSize(1);
    }

    @Test
    void none_is_none() {
        DecisionRecord record =
                Reads.record("# Boats", "- **Supersedes:** None", "- **Superseded by:** _n/a_", "- Amends: -");
        assertThat(record.links()).isEmpty();
    }

    @Test
    void a_link_has_its_place() {
        DecisionRecord record =
                Reads.record("# Boats", "## Status", "Accepted", "", "Superseded by [8](0008-bridges.md)");
        assertThat(record.links().get(0).span().of(record.text())).isEqualTo("Superseded by [8](0008-bridges.md)");
    }
}
