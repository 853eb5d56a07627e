package dev.adagio.decision.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adagio.decision.RecordLink.Relation;
import dev.adagio.decision.SectionKind;
import dev.adagio.decision.Status;
import dev.adagio.decision.Transition;
import dev.adagio.decision.reading.DecisionReader;
import dev.adagio.rule.Edit;
import dev.adagio.rule.Fix;
import dev.adagio.text.Span;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RecordEditorTest {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 6);
    private static final String NYGARD =
            "# 7. Use boats\n\nDate: 2021-03-04\n\n## Status\n\nProposed\n\n## Context\n\nWater.\n";

    private static RecordEditor editor(String text) {
        return editor("0007-boats.md", text);
    }

    private static RecordEditor editor(String path, String text) {
        return new RecordEditor(new DecisionReader().read(path, text));
    }

    private static String after(String text, Function<RecordEditor, Fix> change) {
        return change.apply(editor(text)).apply(text);
    }

    @Test
    void a_change_is_the_words_that_change_and_no_others() {
        Fix fix = editor(NYGARD).take(Transition.ACCEPT);
        assertThat(fix.edits()).containsExactly(new Edit(new Span(45, 53), "Accepted"));
        assertThat(fix.apply(NYGARD)).isEqualTo(NYGARD.replace("Proposed", "Accepted"));
    }

    @Test
    void a_step_is_taken_where_the_life_of_a_decision_has_it() {
        assertThatThrownBy(() -> editor(NYGARD).take(Transition.SUPERSEDE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "0007-boats.md: a decision that is proposed cannot become superseded: it can be accepted or be rejected or"
                                + " withdrawn");
    }

    @Test
    void the_number_of_a_title_stays() {
        assertThat(after(NYGARD, editor -> editor.title("Use ships"))).isEqualTo(NYGARD.replace("boats", "ships"));
        assertThat(after("# ADR-007: Use `boats`\n", editor -> editor.title("Swim")))
                .isEqualTo("# ADR-007: Swim\n");
        assertThat(after("---\ntitle: Boats\n---\n# Boats\n", editor -> editor.title("Boats: #1")))
                .isEqualTo("---\ntitle: \"Boats: #1\"\n---\n# Boats: #1\n");
    }

    @Test
    void a_date_is_written_as_the_one_before() {
        assertThat(after(NYGARD, editor -> editor.date(DAY))).contains("Date: 2022-05-06\n");
        assertThat(after("# A\n\nDate: 04.03.2021\n", editor -> editor.date(DAY)))
                .isEqualTo("# A\n\nDate: 06.05.2022\n");
        assertThat(after("# A\n\n* Date: 2021/3/4\n", editor -> editor.date(DAY)))
                .isEqualTo("# A\n\n* Date: 2022/5/6\n");
        assertThat(after("# A\n\nDate: March 4, 2021\n", editor -> editor.date(DAY)))
                .isEqualTo("# A\n\nDate: 2022-05-06\n");
    }

    @Test
    void what_was_not_yet_said_stands_where_such_things_stand() {
        assertThat(after("# A\n\n* Status: draft\n* Deciders: Ada\n", editor -> editor.date(DAY)))
                .isEqualTo("# A\n\n* Status: draft\n* Date: 2022-05-06\n* Deciders: Ada\n");
        assertThat(after("# A\n\n**Status:** draft\\\n**Deciders:** Ada\n", editor -> editor.date(DAY)))
                .isEqualTo("# A\n\n**Status:** draft\\\n**Date:** 2022-05-06\\\n**Deciders:** Ada\n");
        assertThat(after("---\nstatus: draft\ndate:\n---\n# A\n", editor -> editor.date(DAY)))
                .isEqualTo("---\nstatus: draft\ndate: 2022-05-06\n---\n# A\n");
        assertThat(after("---\ntags: x\n---\n# A\n", editor -> editor.status(Status.REJECTED)))
                .isEqualTo("---\ntags: x\nstatus: rejected\n---\n# A\n");
        assertThat(after("# A\n\n## Status\n\n## Context\n\nx\n", editor -> editor.status(Status.REJECTED)))
                .isEqualTo("# A\n\n## Status\n\nRejected\n\n## Context\n\nx\n");
        assertThat(after("# A\n## Context\nx\n", editor -> editor.status(Status.REJECTED)))
                .isEqualTo("# A\n\nStatus: rejected\n\n## Context\nx\n");
    }

    @Test
    void a_menu_gives_way_to_the_choice() {
        assertThat(after(
                        "# A\n\n* Status: [proposed | rejected | accepted]\n",
                        editor -> editor.status(Status.ACCEPTED)))
                .isEqualTo("# A\n\n* Status: accepted\n");
    }

    @Test
    void a_successor_is_named_with_the_status_and_goes_with_it() {
        String superseded = after(NYGARD, editor -> editor.supersededBy("0009-ships.md", "9. Use ships"));
        assertThat(superseded).isEqualTo(NYGARD.replace("Proposed", "Superseded by [9. Use ships](0009-ships.md)"));
        assertThat(after(superseded, editor -> editor.status(Status.PROPOSED))).isEqualTo(NYGARD);
        String data = "---\nstatus: 'accepted'\n---\n# A\n";
        assertThat(after(data, editor -> editor.supersededBy("9.md", "Ada's")))
                .isEqualTo("---\nstatus: 'superseded by [Ada''s](9.md)'\n---\n# A\n");
    }

    @Test
    void a_link_joins_the_status_in_the_markup_of_the_file() {
        assertThat(after(NYGARD, editor -> editor.link(Relation.SUPERSEDES, "0003-swim.md", "3. Swim")))
                .isEqualTo(NYGARD.replace("Proposed", "Proposed\n\nSupersedes [3. Swim](0003-swim.md)"));
        String asciidoc = "= A\n\n== Status\n\nDraft\n";
        assertThat(editor("a.adoc", asciidoc)
                        .link(Relation.AMENDS, "b.adoc", "B")
                        .apply(asciidoc))
                .isEqualTo("= A\n\n== Status\n\nDraft\n\nAmends xref:b.adoc[B]\n");
        String restructured = "A\n=\n\n:Status: Draft\n";
        assertThat(editor("a.rst", restructured).supersededBy("b.rst", "B").apply(restructured))
                .isEqualTo("A\n=\n\n:Status: Superseded by `B <b.rst>`_\n");
    }

    @Test
    void a_section_is_written_anew_or_added_in_its_place() {
        assertThat(after(NYGARD, editor -> editor.section(SectionKind.CONTEXT, "Waves.\n\nWind.\n")))
                .isEqualTo(NYGARD.replace("Water.", "Waves.\n\nWind."));
        assertThat(after(NYGARD, editor -> editor.section(SectionKind.CONSEQUENCES, "Wet.")))
                .isEqualTo(NYGARD + "\n## Consequences\n\nWet.\n");
        String decided = NYGARD + "\n## Decision\n\nBoats.\n\n## Consequences\n\nWet.\n";
        assertThat(after(decided, editor -> editor.section(SectionKind.OPTIONS, "* Boats")))
                .isEqualTo(decided.replace("## Decision", "## Considered Options\n\n* Boats\n\n## Decision"));
    }

    @Test
    void line_endings_are_those_of_the_file() {
        String windows = NYGARD.replace("\n", "\r\n");
        assertThat(after(windows, editor -> editor.section(SectionKind.CONTEXT, "Waves.\nWind.")))
                .isEqualTo(windows.replace("Water.", "Waves.\r\nWind."));
        assertThat(after(windows, editor -> editor.link(Relation.SUPERSEDES, "3.md", "3")))
                .isEqualTo(windows.replace("Proposed", "Proposed\r\n\r\nSupersedes [3](3.md)"));
    }

    @Test
    void what_would_not_be_read_back_is_refused() {
        assertThatThrownBy(() -> editor("0007-boats.md", "").title("Ships"))
                .isInstanceOf(UneditableException.class)
                .hasMessage("0007-boats.md: nowhere to write it: Call it Ships");
        assertThatThrownBy(() -> editor("# A\n\n## Status\n\nThis is superseded by [KEP 12: a\nlong](12.md)\n")
                        .status(Status.ACCEPTED))
                .isInstanceOf(UneditableException.class)
                .hasMessageContaining("part of a longer sentence");
    }

    @Test
    void words_for_a_line_have_no_line_end() {
        assertThatThrownBy(() -> editor(NYGARD).title("Use\nships")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> editor(NYGARD).link(Relation.AMENDS, "3.md", " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> editor(NYGARD).status(Status.UNKNOWN)).isInstanceOf(IllegalArgumentException.class);
    }
}
