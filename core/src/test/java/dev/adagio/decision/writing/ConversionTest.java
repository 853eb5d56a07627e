package dev.adagio.decision.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.reading.DecisionReader;
import org.junit.jupiter.api.Test;

class ConversionTest {

    private static final String NYGARD = """
            # 3. Row to the island

            Date: 2021-03-04

            Deciders: Ada Kessel, Bo Lind

            Weather: fine

            ## Status

            Approved

            ## Context

            The ferry is late. Nobody waits.

            ## Decision

            We row.

            ## Tides

            See the almanac.

            ## Consequences

            Arms get tired.
            """;

    private static DecisionRecord read(String text) {
        return new DecisionReader().read("0003-row.md", text);
    }

    @Test
    void what_nygard_has_becomes_front_matter_and_what_nobody_has_is_carried_along() {
        assertThat(Conversion.convert(read(NYGARD), RecordForm.MADR)).isEqualTo("""
                        ---
                        status: Approved
                        date: 2021-03-04
                        decision-makers: [Ada Kessel, Bo Lind]
                        ---

                        # 3. Row to the island

                        Weather: fine

                        ## Context and Problem Statement

                        The ferry is late. Nobody waits.

                        ## Decision Outcome

                        We row.

                        ### Consequences

                        Arms get tired.

                        ## Tides

                        See the almanac.
                        """);
    }

    @Test
    void the_way_back_leads_to_the_same_record_in_the_order_of_its_form() {
        String madr = Conversion.convert(read(NYGARD), RecordForm.MADR);
        String back = Conversion.convert(read(madr), RecordForm.NYGARD);
        assertThat(back.lines().sorted().toList())
                .isEqualTo(NYGARD.lines().sorted().toList());
        assertThat(Conversion.convert(read(back), RecordForm.MADR)).isEqualTo(madr);
    }

    @Test
    void a_sentence_says_it_all_in_the_words_of_the_record_and_goes_on_the_way_back() {
        String sentence = Conversion.convert(read(NYGARD), RecordForm.Y_STATEMENT);
        assertThat(sentence)
                .contains("In the context of Row to the island, facing the ferry is late, we decided for we row, "
                        + "accepting that Arms get tired.");
        assertThat(Conversion.convert(read(sentence), RecordForm.NYGARD))
                .isEqualTo(Conversion.convert(read(NYGARD), RecordForm.NYGARD));
    }

    @Test
    void front_matter_that_no_form_knows_stays_word_for_word() {
        String madr =
                "---\nstatus: accepted\nteam:\n  - harbour # ours\n---\n# Row\n\n## Decision Outcome\n\nWe row.\n";
        assertThat(Conversion.convert(read(madr), RecordForm.NYGARD))
                .startsWith("---\nteam:\n  - harbour # ours\n---\n\n# Row\n\n## Status\n\nAccepted\n\n## Decision\n");
    }

    @Test
    void lines_end_as_they_did() {
        String windows = NYGARD.replace("\n", "\r\n");
        assertThat(Conversion.convert(read(windows), RecordForm.MADR).replace("\r\n", ""))
                .doesNotContain("\n", "\r");
    }

    @Test
    void what_cannot_be_said_in_another_form_is_refused_by_name() {
        DecisionRecord other = new DecisionReader().read("0003-row.yaml", "title: Row\nstatus: accepted\n");
        assertThatThrownBy(() -> Conversion.convert(other, RecordForm.MADR))
                .isInstanceOf(UneditableException.class)
                .hasMessageStartingWith("0003-row.yaml");
        assertThatThrownBy(() -> Conversion.convert(read("# Row\n\n## Context\n\nWater.\n"), RecordForm.Y_STATEMENT))
                .hasMessageEndingWith("it does not say what was decided");
    }
}
