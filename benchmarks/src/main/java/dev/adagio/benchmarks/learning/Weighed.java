package dev.adagio.benchmarks.learning;

import dev.adagio.advice.Advisor;
import dev.adagio.advice.Contribution;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Situation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A message as advice sees it, with the mode that is right.
 *
 * @param situation the facts
 * @param right the mode by its label
 * @param conversation the number of its conversation
 */
record Weighed(Situation situation, Mode right, int conversation) {

    /** Whether a factor decides alone. */
    boolean decided() {
        return situation.facts().stream().anyMatch(fact -> fact.factor().decides() != null);
    }

    /** How strongly each factor shows, by its id. */
    Map<String, Double> strengths() {
        return situation.facts().stream()
                .collect(Collectors.toMap(
                        fact -> fact.factor().id(),
                        (Contribution fact) -> fact.evidence().strength()));
    }

    /** The same facts, weighed by another advisor. */
    Situation under(Advisor advisor) {
        return advisor.situation(strengths());
    }

    /** How many of each mode there are. */
    static Map<Mode, Long> counts(List<Weighed> items) {
        return items.stream().collect(Collectors.groupingBy(Weighed::right, Collectors.counting()));
    }
}
