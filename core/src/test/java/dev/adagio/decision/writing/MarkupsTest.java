package dev.adagio.decision.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.RecordLink.Relation;
import dev.adagio.decision.Status;
import dev.adagio.decision.Transition;
import dev.adagio.decision.reading.DecisionReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Records in AsciiDoc, in reStructuredText and with data in HTML are edited and converted in their own markup. */
class MarkupsTest {

    private static final String ASCIIDOC = """
            = 7. Use boats
            :toc:
            :status: proposed
            :date: 2031-01-02

            [[why]]
            == Context

            The bridge is closed. See <<what>>.

            [[what]]
            == Decision

            We row, because the wind is seldom good.

            === Consequences

            Blisters.
            """;

    private static final String RESTRUCTURED = """
            ============
            7. Use boats
            ============

            :Status: Proposed
            :Date: 2031-01-02

            Context
            -------

            The bridge is closed.

            Decision
            --------

            We row, because the wind is seldom good.

            Consequences
            ------------

            Blisters.
            """;

    private static final String HTML = """
            # 7. Use boats

            <table>
              <tr><td>Status</td><td><b>Proposed</b></td></tr>
              <tr><td>Date</td><td>2031-01-02</td></tr>
            </table>

            ## Context

            The bridge is closed.
            """;

    private static DecisionRecord read(String name, String text) {
        return new DecisionReader().read(name, text);
    }

    private static String convert(String name, String text, RecordForm form) {
        return Conversion.convert(read(name, text), form);
    }

    @Test
    void an_edit_changes_the_words_it_means_and_no_others() {
        DecisionRecord adoc = read("0007-boats.adoc", ASCIIDOC);
        assertThat(new RecordEditor(adoc).take(Transition.ACCEPT).apply(ASCIIDOC))
                .isEqualTo(ASCIIDOC.replace(":status: proposed", ":status: accepted"));
        DecisionRecord rst = read("0007-boats.rst", RESTRUCTURED);
        assertThat(new RecordEditor(rst).date(LocalDate.parse("2031-03-04")).apply(RESTRUCTURED))
                .isEqualTo(RESTRUCTURED.replace("2031-01-02", "2031-03-04"));
        DecisionRecord html = read("0007-boats.md", HTML);
        assertThat(new RecordEditor(html).take(Transition.ACCEPT).apply(HTML))
                .isEqualTo(HTML.replace("<b>Proposed</b>", "<b>Accepted</b>"));
    }

    @Test
    void a_link_is_written_as_the_markup_writes_it() {
        DecisionRecord adoc = read("0007-boats.adoc", ASCIIDOC);
        assertThat(new RecordEditor(adoc)
                        .link(Relation.SUPERSEDES, "0003-swim.adoc", "Swim")
                        .apply(ASCIIDOC))
                .contains("xref:0003-swim.adoc[Swim]");
        DecisionRecord rst = read("0007-boats.rst", RESTRUCTURED);
        assertThat(new RecordEditor(rst)
                        .link(Relation.SUPERSEDES, "0003-swim.rst", "Swim")
                        .apply(RESTRUCTURED))
                .contains("`Swim <0003-swim.rst>`_");
    }

    @Test
    void asciidoc_is_written_after_nygard_and_its_anchors_go_with_their_sections() {
        assertThat(convert("0007-boats.adoc", ASCIIDOC, RecordForm.NYGARD)).isEqualTo("""
                = 7. Use boats

                Date: 2031-01-02

                :toc:

                == Status

                Proposed

                [[why]]
                == Context

                The bridge is closed. See <<what>>.

                [[what]]
                == Decision

                We row, because the wind is seldom good.

                == Consequences

                Blisters.
                """);
    }

    @Test
    void asciidoc_comes_back_as_madr_with_its_data_as_attributes() {
        String nygard = convert("0007-boats.adoc", ASCIIDOC, RecordForm.NYGARD);
        String madr = convert("0007-boats.adoc", nygard, RecordForm.MADR);
        assertThat(madr)
                .startsWith("= 7. Use boats\n:status: Proposed\n:date: 2031-01-02\n")
                .contains("\n[[what]]\n== Decision Outcome\n", "\n=== Consequences\n", "\n:toc:\n");
        DecisionRecord read = read("0007-boats.adoc", madr);
        assertThat(read.status()).isEqualTo(Status.PROPOSED);
        assertThat(read.date()).contains(LocalDate.parse("2031-01-02"));
    }

    @Test
    void restructured_text_is_written_with_underlines_of_its_own() {
        String madr = convert("0007-boats.rst", RESTRUCTURED, RecordForm.MADR);
        assertThat(madr)
                .startsWith("7. Use boats\n============\n:status: Proposed\n:date: 2031-01-02\n")
                .contains("\nDecision Outcome\n----------------\n", "\nConsequences\n~~~~~~~~~~~~\n");
        assertThat(convert("0007-boats.rst", madr, RecordForm.NYGARD))
                .startsWith("7. Use boats\n============\n\nDate: 2031-01-02\n\nStatus\n------\n\nProposed\n")
                .contains("\nConsequences\n------------\n");
    }

    @Test
    void a_sentence_says_it_all_in_any_markup() {
        assertThat(convert("0007-boats.adoc", ASCIIDOC, RecordForm.Y_STATEMENT))
                .contains("== In One Sentence\n\nIn the context of Use boats");
    }
}
