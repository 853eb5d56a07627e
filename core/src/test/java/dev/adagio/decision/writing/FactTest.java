package dev.adagio.decision.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.reading.DecisionReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each thing a record says is told apart from all others it says. */
class FactTest {

    private static final String TEXT = """
            ---
            status: accepted
            date: 2031-08-09
            deciders: [Ada, Bo]
            consulted: [Cy]
            informed: [Di]
            ---
            # Row to the island

            ## Context and Problem Statement

            The ferry is late.

            ## Considered Options

            * Row
            * Swim

            ## Decision Outcome

            Chosen option: "Row", because it is dry.

            ### Consequences

            Arms get tired.

            ## Links

            * Amends [ADR-4](0004-sail.md)
            """;

    private static DecisionRecord read(String text) {
        return new DecisionReader().read("0003-row.md", text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Row to the island | # Row home | TITLE",
                "status: accepted | status: rejected | STATUS",
                "2031-08-09 | 2031-08-10 | DATE",
                "[Ada, Bo] | [Ada, Flo] | DECIDERS",
                "[Cy] | [Cy, Flo] | CONSULTED",
                "[Di] | [Flo] | INFORMED",
                "Context and Problem Statement | Weather | CONTEXT",
                "* Swim | * Fly | OPTIONS",
                "Consequences | Weather | CONSEQUENCES",
                "Amends [ADR-4](0004-sail.md) | Amends [ADR-5](0005-fly.md) | LINKS",
                "Amends [ADR-4] | Supersedes [ADR-4] | LINKS",
                "Amends [ADR-4] | Partially amends [ADR-4] | LINKS",
                "'\"Row\", because' | '\"Swim\", because' | CHOSEN",
                "it is dry | it is warm | ",
            })
    void what_is_changed_is_told_and_nothing_else(String before, String after, String fact) {
        DecisionRecord one = read(TEXT);
        DecisionRecord other = read(TEXT.replace(before, after));
        assertThat(other.text()).isNotEqualTo(one.text());
        List<String> moved = Arrays.stream(Fact.values())
                .filter(each -> !each.isSame(one, other))
                .map(Fact::name)
                .toList();
        assertThat(moved).isEqualTo(fact == null ? List.of() : List.of(fact));
    }
}
