package dev.adagio.engine;

import com.google.common.collect.Sets;
import dev.adagio.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order in which rules are asked: each after those it builds on, otherwise by id. */
final class RuleOrder {

    private final Map<String, Rule<?>> byId = new HashMap<>();
    private final List<Rule<?>> ordered = new ArrayList<>();
    /** By identity: a rule may be equal to another, or take long to compare. */
    private final Set<Rule<?>> done = Sets.newIdentityHashSet();

    private final Set<String> open = new LinkedHashSet<>();
    private final List<String> problems;

    private RuleOrder(List<String> problems) {
        this.problems = problems;
    }

    /** Orders rules that come sorted by id; what stands in the way is added to the problems. */
    static List<Rule<?>> of(List<Rule<?>> sorted, List<String> problems) {
        RuleOrder order = new RuleOrder(problems);
        for (Rule<?> rule : sorted) {
            rule.info().formerIds().forEach(former -> order.byId.put(former, rule));
        }
        sorted.forEach(rule -> order.byId.put(rule.info().id(), rule));
        sorted.forEach(order::add);
        return order.ordered;
    }

    private void add(Rule<?> rule) {
        String id = rule.info().id();
        if (done.contains(rule)) {
            return;
        }
        if (!open.add(id)) {
            List<String> circle = new ArrayList<>(open);
            problems.add("rules wait for each other: "
                    + String.join(" after ", circle.subList(circle.indexOf(id), circle.size())) + " after " + id);
            return;
        }
        for (String before : rule.buildsOn()) {
            Rule<?> other = byId.get(before);
            if (other == null) {
                problems.add(id + " builds on " + before + ", but there is no such rule");
            } else if (other.subject() != rule.subject()) {
                problems.add(id + " builds on " + before + ", which looks at other subjects");
            } else {
                add(other);
            }
        }
        open.remove(id);
        done.add(rule);
        ordered.add(rule);
    }
}
