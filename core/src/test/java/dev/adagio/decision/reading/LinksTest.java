package dev.adagio.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.RecordLink;
import dev.adagio.decision.RecordLink.Relation;
import java.util.Optional;
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

    @Test
    void links_come_in_the_order_of_the_text_wherever_they_stand() {
        DecisionRecord record = Reads.record(
                "# Boats",
                "* Amends: ADR-2",
                "## Status",
                "Accepted. Supersedes ADR-4",
                "## Links",
                "* Amended by [ADR-8](0008-x.md)",
                "## More",
                "This ADR supersedes ADR-3.");
        assertThat(record.links()).extracting(link -> link.number().orElse(0)).containsExactly(2, 4, 8, 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/adr/0008-bridges.md | https://example.org/adr/0008-bridges.md | 8",
                "https://example.org/decisions/8 | https://example.org/decisions/8 | -1",
                "0008-bridges.md | 0008-bridges.md | 8",
                "../old/0008-bridges.md | ../old/0008-bridges.md | 8",
                "[Bridges](0008-bridges.md) | 0008-bridges.md | 8",
                "[ADR 8](https://example.org/wiki/Bridges) | https://example.org/wiki/Bridges | 8",
                "[ADR 8](https://example.org/wiki/9/) | https://example.org/wiki/9/ | 8",
                "ADR-8 | | 8",
                "ADR-2021-03-04 | | -1",
                "8 | | 8",
            })
    void another_record_is_named_by_link_page_file_or_number(String other, String file, int number) {
        DecisionRecord record = Reads.record("# Boats", "## Status", "Superseded by " + other, "## Context", "x");
        assertThat(record.links()).singleElement().satisfies(link -> {
            assertThat(link.file()).isEqualTo(Optional.ofNullable(file));
            assertThat(link.number().orElse(-1)).isEqualTo(number);
            assertThat(link.span().of(record.text())).isEqualTo("Superseded by " + other);
        });
    }

    @Test
    void the_heading_of_a_section_may_say_what_its_links_mean() {
        DecisionRecord record = Reads.record(
                "# Boats", "## Supersedes", "* [ADR-3](0003-x.md)", "* None", "* ADR-4", "### Notes", "* ADR-9");
        assertThat(Reads.targets(record, Relation.SUPERSEDES)).containsExactly("3", "4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Partially superseded by ADR-8 (trips at night) | trips at night",
                "Partially superseded by ADR-8 for trips at night | trips at night",
                "Partially superseded by ADR-8 (2021-03-04) | Partially",
                "Partially superseded by ADR-8 | Partially",
                "Superseded by ADR-8 (trips at night) | ",
            })
    void the_part_that_is_meant_stands_behind_the_record(String line, String scope) {
        DecisionRecord record = Reads.record("# Boats", "## Status", "", line, "", "## Context", "x");
        assertThat(record.links()).singleElement().satisfies(link -> {
            assertThat(link.partial()).isEqualTo(scope != null);
            assertThat(link.scope().map(span -> span.of(record.text()))).isEqualTo(Optional.ofNullable(scope));
        });
    }

    @Test
    void in_prose_a_number_alone_or_far_away_is_no_record() {
        DecisionRecord record = Reads.record(
                "# Boats",
                "## Context",
                "This ADR supersedes 12 older habits.",
                "This decision amends, as we said when we met at the pier with all the others who had come there by boat, ADR-9.");
        assertThat(record.links()).isEmpty();
    }
}
