package dev.adagio.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Option;
import dev.adagio.decision.RecordLink.Relation;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Records whose markup is not Markdown. */
class OtherMarkupsTest {

    @Test
    void asciidoc() {
        DecisionRecord record = Reads.named(
                "ADR-3-boats.adoc",
                ":page-status: published",
                "= ADR-03: Use boats",
                "",
                "== Context",
                "Water.",
                "== Decision",
                "Boats.",
                "== Status",
                "This decision is currently in effect.");
        assertThat(record.title()).isEqualTo("Use boats");
        assertThat(record.number()).hasValue(3);
        assertThat(record.status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void restructured_text_with_header_lines() {
        DecisionRecord record = Reads.named(
                "peps/pep-0912.rst",
                "PEP: 912",
                "Title: Boats in the",
                "    library",
                "Author: Ada Kessel <ada@example.org>",
                "Status: Final",
                "Created: 05-Jul-2021",
                "Replaces: 245, 246",
                "Superseded-By: 0920",
                "",
                "Abstract",
                "========",
                "",
                "Boats.",
                "",
                "Motivation",
                "==========",
                "",
                "It is wet::",
                "",
                "    Status: Draft",
                "",
                "Specification",
                "=============",
                "",
                "A boat floats.",
                "",
                "Rejected Ideas",
                "==============",
                "",
                "Bridges",
                "-------",
                "",
                "They cost too much.");
        assertThat(record.title()).isEqualTo("Boats in the library");
        assertThat(record.number()).hasValue(912);
        assertThat(record.status()).isEqualTo(Status.ACCEPTED);
        assertThat(record.date()).hasValue(LocalDate.of(2021, 7, 5));
        assertThat(Reads.targets(record, Relation.SUPERSEDES)).containsExactly("245", "246");
        assertThat(Reads.targets(record, Relation.SUPERSEDED_BY)).containsExactly("920");
        assertThat(record.deciders()).isEmpty();
        assertThat(record.options()).extracting(Option::name).containsExactly("Bridges");
        assertThat(record.has(SectionKind.OUTCOME)).isTrue();
    }

    @Test
    void restructured_text_with_a_numbered_title() {
        DecisionRecord record = Reads.named(
                "0005-boats.rst",
                "5. Use boats",
                "############",
                "",
                "Status",
                "******",
                "",
                "Superseded by :doc:`0006-ships`",
                "",
                "Context",
                "*******",
                "",
                "1. Water",
                "",
                "Decision",
                "********",
                "",
                "Boats.");
        assertThat(record.title()).isEqualTo("Use boats");
        assertThat(record.status()).isEqualTo(Status.SUPERSEDED);
        assertThat(Reads.targets(record, Relation.SUPERSEDED_BY)).containsExactly("6");
        assertThat(record.has(SectionKind.CONTEXT)).isTrue();
    }

    @Test
    void restructured_text_with_its_data_in_a_table_of_items() {
        DecisionRecord record = Reads.named(
                "oep-0009-boats.rst",
                "=====",
                "Boats",
                "=====",
                "",
                ".. list-table::",
                "   :widths: 25 75",
                "",
                "   * - Status",
                "     - Accepted",
                "   * - Approvers",
                "     - Ada Kessel,",
                "       Bo Lind",
                "   * - Created",
                "     - 2020-01-02",
                "",
                "Motivation",
                "**********",
                "Water.");
        assertThat(record.status()).isEqualTo(Status.ACCEPTED);
        assertThat(record.date()).hasValue(LocalDate.of(2020, 1, 2));
        assertThat(Reads.names(record.deciders())).containsExactly("Ada Kessel", "Bo Lind");
    }

    @Test
    void a_table_of_html_holds_the_data_cell_by_cell_or_in_one_line() {
        DecisionRecord record = Reads.record(
                "# 7. Use boats",
                "",
                "<table>",
                "<tr>",
                "  <td><b>Status</b></td>",
                "  <td><em>Accepted</em></td>",
                "</tr>",
                "<tr><td>Date</td><td>2031-01-02</td></tr>",
                "<TR><TD>Deciders</TD><TD>Ada, Bo</TD></TR>",
                "</table>",
                "",
                "## Context",
                "",
                "Water.");
        assertThat(record.status()).isEqualTo(Status.ACCEPTED);
        assertThat(record.date()).contains(LocalDate.parse("2031-01-02"));
        assertThat(Reads.names(record.deciders())).containsExactly("Ada", "Bo");
        assertThat(record.statuses().get(0).raw()).isEqualTo("Accepted");
    }

    @Test
    void a_table_of_html_may_have_its_names_above_its_values() {
        DecisionRecord record = Reads.record(
                "# 7. Use boats",
                "",
                "<table><tr><th>Status</th><th>Date</th></tr><tr><td>Accepted</td><td>2031-01-02</td></tr></table>",
                "",
                "## Context",
                "",
                "Water.");
        assertThat(record.status()).isEqualTo(Status.ACCEPTED);
        assertThat(record.date()).contains(LocalDate.parse("2031-01-02"));
    }

    @Test
    void a_table_of_html_that_nothing_ends_hides_nothing() {
        DecisionRecord record =
                Reads.record("# 7. Use boats", "", "<table>", "", "Status: accepted", "", "## Context", "", "Water.");
        assertThat(record.status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void titles_may_be_underlined() {
        DecisionRecord record = Reads.record(
                "7. Use boats",
                "============",
                "",
                "Status",
                "------",
                "",
                "Accepted",
                "",
                "Context",
                "-------",
                "",
                "Water.");
        assertThat(record.title()).isEqualTo("Use boats");
        assertThat(record.status()).isEqualTo(Status.ACCEPTED);
        assertThat(record.has(SectionKind.CONTEXT)).isTrue();
    }
}
