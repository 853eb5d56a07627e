package dev.adagio.decision.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.reading.DecisionReader;
import org.junit.jupiter.api.Test;

/** A decision in one sentence, as a conversion writes it. */
class InOneSentenceTest {

    private static String sentence(String text) {
        String whole = Conversion.convert(new DecisionReader().read("row.md", text), RecordForm.Y_STATEMENT);
        return whole.lines()
                .filter(line -> line.contains("we decided for"))
                .findFirst()
                .orElse("");
    }

    @Test
    void what_was_neglected_and_what_for_are_part_of_it() {
        assertThat(sentence("""
                # Row to the island

                ## Context and Problem Statement

                The ferry
                is late. Nobody waits.

                ## Considered Options

                * Row
                * Swim
                * Fly

                ## Decision Outcome

                Chosen option: "Row", because it is dry.

                ### Consequences

                * Bad, because arms get tired.
                """))
                .startsWith("In the context of Row to the island, facing the ferry is late, we decided for Row"
                        + " and neglected Swim; Fly, to achieve it is dry, accepting that ")
                .endsWith("arms get tired.");
    }

    @Test
    void what_the_record_does_not_say_is_left_out() {
        assertThat(sentence("# In the context of boats\n\n## Decision\n\nKiel stays our harbour.\n"))
                .isEqualTo("In the context of boats, we decided for Kiel stays our harbour.");
    }

    @Test
    void what_is_long_is_cut_between_words() {
        String word = "harbour ";
        assertThat(sentence("# Row\n\n## Decision\n\n" + word.repeat(60) + "\n"))
                .isEqualTo("In the context of Row, we decided for " + word.repeat(30) + "\u2026.");
        assertThat(sentence("# Row\n\n## Decision\n\n" + "h".repeat(241) + "\n"))
                .isEqualTo("In the context of Row, we decided for " + "h".repeat(120) + " \u2026.");
        assertThat(sentence("# Row\n\n## Decision\n\n" + "h".repeat(240) + "\n"))
                .isEqualTo("In the context of Row, we decided for " + "h".repeat(240) + ".");
    }
}
