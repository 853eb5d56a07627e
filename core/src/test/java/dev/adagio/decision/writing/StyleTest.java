package dev.adagio.decision.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.RecordLink.Relation;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import dev.adagio.decision.Transition;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.rule.Fix;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written looks like what was there. */
class StyleTest {

    private static String after(String path, String text, Function<RecordEditor, Fix> change) {
        DecisionRecord record = new DecisionReader().read(path, text);
        return change.apply(new RecordEditor(record)).apply(text);
    }

    private static String after(String text, Function<RecordEditor, Fix> change) {
        return after("0007-row.md", text, change);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-04, 2032-12-05",
        "2021/3/4, 2032/12/5",
        "2021_12_04, 2032_12_05",
        "12021-03-04, 12032-12-05",
        "10000-03-04, 12032-12-05",
        "2021-13-04, 2032-12-05",
        "4.3.2021, 5.12.2032",
        "04.12.2021, 05.12.2032",
        "04.13.2021, 2032-12-05",
        "4 March 2021, 2032-12-05",
    })
    void a_date_is_written_as_another_was(String like, String written) {
        assertThat(Style.date(LocalDate.of(2032, 12, 5), like)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "plain words | plain words",
                "a: b | \"a: b\"",
                "a #b | \"a #b\"",
                "a: | \"a:\"",
                "a:b#c | a:b#c",
                "- a | \"- a\"",
                "\"a\" \\ | \"\\\"a\\\" \\\\\"",
            })
    void data_is_quoted_where_it_would_mean_something_else(String words, String written) {
        assertThat(Style.quoted(words)).isEqualTo(written);
    }

    @Test
    void a_status_keeps_its_case() {
        assertThat(after("# Row\n\n## Status\n\nPROPOSED\n", editor -> editor.status(Status.ACCEPTED)))
                .isEqualTo("# Row\n\n## Status\n\nACCEPTED\n");
        assertThat(after("# Row\n\n## Status\n\nACCEPTED\n", editor -> editor.supersededBy("8.md", "Sail")))
                .isEqualTo("# Row\n\n## Status\n\nSUPERSEDED BY [Sail](8.md)\n");
        assertThat(after("# Row\n\nStatus: proposed\n", editor -> editor.status(Status.ACCEPTED)))
                .isEqualTo("# Row\n\nStatus: accepted\n");
    }

    @Test
    void a_reason_stands_in_brackets_and_has_none_of_its_own() {
        String proposed = "# Row\n\n## Status\n\nProposed\n";
        assertThat(after(proposed, editor -> editor.take(Transition.REJECT, "too wet")))
                .isEqualTo("# Row\n\n## Status\n\nRejected (too wet)\n");
        for (String why : new String[] {"(wet", "wet)"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> after(proposed, editor -> editor.take(Transition.REJECT, why)));
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> after(proposed, editor -> editor.take(Transition.SUPERSEDE, "wet")));
    }

    @Test
    void a_part_stands_in_brackets_and_has_none_of_its_own() {
        String accepted = "# Row\n\n## Status\n\nAccepted\n";
        assertThat(after(accepted, editor -> editor.linkInPart(Relation.SUPERSEDED_BY, "8.md", "Sail", "at night")))
                .isEqualTo("# Row\n\n## Status\n\nAccepted\n\nPartially superseded by [Sail](8.md) (at night)\n");
        assertThat(after(accepted, editor -> editor.linkInPart(Relation.SUPERSEDED_BY, "8.md", "Sail")))
                .isEqualTo("# Row\n\n## Status\n\nAccepted\n\nPartially superseded by [Sail](8.md)\n");
        for (String part : new String[] {"(night", "night)"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            after(accepted, editor -> editor.linkInPart(Relation.SUPERSEDED_BY, "8.md", "Sail", part)));
        }
    }

    @Test
    void all_successors_that_stand_together_go_with_the_status() {
        String two = "# Row\n\n## Status\n\nSuperseded by [Sail](8.md)%s[Fly](9.md)\n";
        for (String joint : new String[] {", ", " and ", ", and "}) {
            assertThat(after(two.formatted(joint), editor -> editor.status(Status.PROPOSED)))
                    .isEqualTo("# Row\n\n## Status\n\nProposed\n");
        }
    }

    @Test
    void the_line_ends_of_old_machines_stay() {
        assertThat(after("# Row\r\r## Status\r\rProposed\r", editor -> editor.link(Relation.AMENDS, "3.md", "Swim")))
                .isEqualTo("# Row\r\r## Status\r\rProposed\r\rAmends [Swim](3.md)\r");
        assertThat(after("# Row", editor -> editor.section(SectionKind.CONTEXT, "Wind.\r\nRain.")))
                .isEqualTo("# Row\n\n## Context\n\nWind.\nRain.\n");
    }

    @Test
    void a_section_is_headed_in_the_markup_of_the_file() {
        assertThat(after(
                        "a.rst",
                        "Row\n===\n\nContext\n~~~~~~~\n\nWind.\n",
                        editor -> editor.section(SectionKind.OUTCOME, "We row.")))
                .isEqualTo("Row\n===\n\nContext\n~~~~~~~\n\nWind.\n\nDecision\n~~~~~~~~\n\nWe row.\n");
        assertThat(after(
                        "a.adoc",
                        "= Row\n\n== Context\n\nWind.",
                        editor -> editor.section(SectionKind.CONSEQUENCES, "Wet.")))
                .isEqualTo("= Row\n\n== Context\n\nWind.\n\n== Consequences\n\nWet.\n");
    }

    @Test
    void a_section_that_was_empty_is_filled_and_one_below_it_stays() {
        assertThat(after("# Row\n\n## Context", editor -> editor.section(SectionKind.CONTEXT, "Wind.")))
                .isEqualTo("# Row\n\n## Context\n\nWind.\n");
        assertThat(after(
                        "# Row\n\n## Context\n\nOld.\n\n### More\n\nStays.\n",
                        editor -> editor.section(SectionKind.CONTEXT, "New.")))
                .isEqualTo("# Row\n\n## Context\n\nNew.\n\n### More\n\nStays.\n");
    }

    @Test
    void an_empty_status_is_filled_where_it_stands() {
        assertThat(after("# Row\n\n## Status", editor -> editor.status(Status.ACCEPTED)))
                .isEqualTo("# Row\n\n## Status\n\nAccepted\n");
        assertThat(after("# Row\n\n## Status\n## Context\n\nWind.\n", editor -> editor.status(Status.ACCEPTED)))
                .isEqualTo("# Row\n\n## Status\n\nAccepted\n\n## Context\n\nWind.\n");
    }
}
