package dev.adagio.examples.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adagio.examples.cli.Cli;
import dev.adagio.rule.RuleInfo;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

    private static final List<RuleInfo> ALL = Rules.with(List.of()).infos();

    @Test
    void the_list_has_a_line_for_each_rule() {
        Cli.Result result = Cli.run("rules", "list");
        assertThat(result.status()).isZero();
        assertThat(result.out().lines().map(line -> line.split(" ", 2)[0]))
                .containsExactlyElementsOf(ALL.stream().map(RuleInfo::id).toList());
    }

    @Test
    void each_rule_is_explained_with_examples_and_how_to_configure_it() {
        for (RuleInfo rule : ALL) {
            Cli.Result result = Cli.run("rules", "explain", rule.id());
            assertThat(result.status()).isZero();
            assertThat(result.out())
                    .startsWith(rule.id() + ": " + rule.title())
                    .contains("\nWhy:\n", "\nWhat clears it:\n", "\nFound:\n", "\nAccepted:\n")
                    .containsPattern("\\^|\\((workspace|meeting)\\)|\\| ")
                    .contains("    " + rule.id() + (rule.optional() ? ": on" : ": off"));
            assertThat(result.out().lines()).allMatch(line -> line.length() <= 100);
        }
    }

    @Test
    void a_former_id_explains_the_rule_too() {
        RuleInfo renamed = ALL.stream()
                .filter(rule -> !rule.formerIds().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(Cli.run("rules", "explain", renamed.formerIds().get(0)).out())
                .startsWith(renamed.id() + ": ")
                .contains("Formerly:\n  " + renamed.formerIds().get(0));
    }

    @Test
    void an_unknown_rule_gets_a_suggestion() {
        assertThat(Cli.run("rules", "explain", "interruption/broad-mentoin"))
                .isEqualTo(
                        new Cli.Result(
                                2,
                                "",
                                "adagio: there is no rule interruption/broad-mentoin; was interruption/broad-mention meant?\n"));
        assertThat(Cli.run("rules", "explain", "x").err()).contains("adagio rules list names them all");
    }
}
