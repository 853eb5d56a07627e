package dev.adagio.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Option;
import dev.adagio.decision.Option.Verdict;
import dev.adagio.decision.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void options_are_headings_bullets_numbers_labels_or_rows() {
        assertThat(options("### Boats", "x", "### Bridges", "y", "### Comparison", "z"))
                .containsExactly("Boats", "Bridges");
        assertThat(options("* **Boats** - they float", "  * Good, because cheap", "* Bridges"))
                .containsExactly("Boats", "Bridges");
        assertThat(options("1. Boats", "- they leak", "2. Bridges")).containsExactly("Boats", "Bridges");
        assertThat(options("**1. Boats, which float.**", "", "x", "", "**2. Bridges**", "", "y"))
                .containsExactly("Boats, which float.", "Bridges");
        assertThat(options("| Option | Cost |", "|---|---|", "| Boats | 1 |", "| Bridges | 9 |"))
                .containsExactly("Boats", "Bridges");
    }

    @Test
    void labels_with_words_behind_them_name_options() {
        assertThat(options("Option A: Boats", "", "They float.", "", "Option B: Bridges", "", "They stand."))
                .containsExactly("Option A", "Option B");
        assertThat(options("**Boats**: they float.", "", "**Bridges**: they stand."))
                .containsExactly("Boats", "Bridges");
        assertThat(options("**Boats**: they float.")).isEmpty();
    }

    @Test
    void a_list_counts_more_than_a_heading_below_it_unless_that_is_numbered() {
        assertThat(options("- Boats", "- Bridges", "### Why not ferries", "x")).containsExactly("Boats", "Bridges");
        assertThat(options("- a thing", "- a thing to know", "### 1. Boats", "x"))
                .containsExactly("Boats");
    }

    @Test
    void options_that_are_only_told_of_are_not_counted() {
        DecisionRecord record = Reads.record("# Boats", "## Considered Options", "We thought of swimming.");
        assertThat(record.hasOptions()).isTrue();
        assertThat(record.options()).isEmpty();
    }

    @Test
    void a_heading_may_be_the_option() {
        assertThat(names(Reads.record("# Boats", "## Alternatives considered: swim", "Cold.")))
                .containsExactly("swim");
        assertThat(names(Reads.record("# Boats", "## Option 1", "x", "## Option 2", "y", "## Decision", "z")))
                .containsExactly("Option 1", "Option 2");
    }

    @Test
    void a_template_left_empty_has_no_options() {
        DecisionRecord record = Reads.record("# Boats", "## Considered Options", "* {option 1}", "* [option 2]", "* …");
        assertThat(record.hasOptions()).isFalse();
        DecisionRecord headed = Reads.record(
                "# Boats", "## Considered Options", "### {option 1}", "* Good, because {argument a}", "### {option 2}");
        assertThat(headed.hasOptions()).isFalse();
        assertThat(headed.options()).isEmpty();
    }

    @Test
    void a_verdict_stands_in_brackets_or_in_the_outcome() {
        DecisionRecord record = Reads.record(
                "# Boats",
                "## Options",
                "### Swim (rejected)",
                "x",
                "### Boats",
                "y",
                "### Fly",
                "z",
                "## Decision",
                "Chosen option: Boats, because they float.");
        assertThat(record.options())
                .extracting(Option::verdict)
                .containsExactly(Verdict.REJECTED, Verdict.CHOSEN, Verdict.OPEN);
    }

    @Test
    void what_speaks_for_and_against_stands_in_items_or_under_headings() {
        DecisionRecord record = Reads.record(
                "# Boats", "## Options", "### Boats", "#### Pros", "* cheap", "* fast", "#### Cons", "* wet");
        assertThat(record.options().get(0).pros()).hasSize(2);
        assertThat(record.options().get(0).cons()).hasSize(1);
    }

    @Test
    void placeholders_are_no_content() {
        DecisionRecord record = Reads.record(
                "# Boats",
                "## Context",
                "<!-- why? -->",
                "## Decision",
                "Chosen option: \"{title of option 1}\", because {justification}.",
                "## Consequences",
                "TBD",
                "## Alternatives",
                "N/A - none were looked at");
        assertThat(record.has(SectionKind.CONTEXT)).isFalse();
        assertThat(record.has(SectionKind.OUTCOME)).isFalse();
        assertThat(record.has(SectionKind.CONSEQUENCES)).isFalse();
        assertThat(record.hasOptions()).isFalse();
    }

    @Test
    void outcomes_beside_a_decision_are_consequences() {
        DecisionRecord record = Reads.record("# Boats", "## Decision", "Yes.", "## Outcomes", "Wet feet.");
        assertThat(record.has(SectionKind.OUTCOME)).isTrue();
        assertThat(record.has(SectionKind.CONSEQUENCES)).isTrue();
    }

    @Test
    void bold_labels_stand_for_headings() {
        DecisionRecord record = Reads.record(
                "# Boats", "**Context:** Water.", "", "**Decision:** Boats.", "", "**Consequences**", "", "Wet feet.");
        assertThat(record.sections())
                .extracting(section -> section.kind())
                .containsExactly(SectionKind.CONTEXT, SectionKind.OUTCOME, SectionKind.CONSEQUENCES);
        assertThat(record.sections()).allMatch(section -> section.filled());
    }

    private static List<String> options(String... lines) {
        return names(Reads.record("# Boats", "## Considered Options", String.join("\n", lines)));
    }

    private static List<String> names(DecisionRecord record) {
        return record.options().stream().map(Option::name).toList();
    }
}
