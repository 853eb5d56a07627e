package dev.adagio.plan;

import dev.adagio.rule.Condition;
import dev.adagio.rule.Measure;
import dev.adagio.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;

/** Finds measures that are told apart by nothing people can see. */
public final class Measures {

    private Measures() {}

    /** A sentence for each name under which rules compare different measures. */
    public static Set<String> problems(List<Rule<?>> rules) {
        Map<String, Measure> known = new HashMap<>();
        Set<String> problems = new TreeSet<>();
        rules.forEach(rule -> collect(rule.when(), known, problems));
        return problems;
    }

    private static void collect(Condition condition, Map<String, Measure> known, Set<String> problems) {
        if (condition instanceof Condition.Threshold threshold) {
            Measure measure = threshold.measure();
            if (!measure.equals(known.computeIfAbsent(measure.name(), name -> measure))) {
                problems.add("two measures are called '" + measure.name() + "'; keep one in a constant and share it");
            }
        }
        condition.parts().forEach(part -> collect(part, known, problems));
    }
}
