package dev.adagio.plan;

import dev.adagio.rule.Condition;
import dev.adagio.rule.Measure;
import dev.adagio.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds conditions that cannot be compiled: those of measures that nobody can tell apart, and those without an end. */
public final class Compilable {

    /** Deeper than anybody thinks, and shallow enough to be asked. */
    private static final int DEEPEST = 200;

    private Compilable() {}

    /** A sentence for each thing that is wrong. */
    public static Set<String> problems(List<Rule<?>> rules) {
        Map<String, Measure> known = new HashMap<>();
        Set<String> problems = new TreeSet<>();
        for (Rule<?> rule : rules) {
            if (collect(rule.when(), known, problems, DEEPEST)) {
                problems.add("the condition of " + rule.info().id() + " is nested more than " + DEEPEST + " deep");
            }
        }
        return problems;
    }

    /** Whether it is nested too deep. */
    private static boolean collect(Condition condition, Map<String, Measure> known, Set<String> problems, int deeper) {
        if (condition instanceof Condition.Threshold threshold) {
            Measure measure = threshold.measure();
            if (!measure.equals(known.computeIfAbsent(measure.name(), name -> measure))) {
                problems.add("two measures are called '" + measure.name() + "'; keep one in a constant and share it");
            }
        }
        boolean tooDeep = deeper == 0;
        for (Condition part : tooDeep ? List.<Condition>of() : condition.parts()) {
            tooDeep |= collect(part, known, problems, deeper - 1);
        }
        return tooDeep;
    }
}
