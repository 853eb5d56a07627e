package dev.adagio.declarative.pack;

import dev.adagio.rule.Condition;
import dev.adagio.rule.Property;
import dev.adagio.yaml.KnownKeys;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Reads conditions: an expression, a list of which all have to hold, or a mapping of {@code all}, {@code any}, {@code
 * not}, what is sought, and properties with their words.
 *
 * @param names what can be called by name
 * @param sought reads what is sought
 * @param problems where it is noted what cannot be meant
 */
record ConditionReader(Names names, SoughtReader sought, Problems problems) {

    /** The condition; empty, with its problem noted, where there is none. */
    Optional<Condition> read(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Expression.read(scalar, names, problems);
        }
        if (node instanceof Node.Sequence sequence) {
            return Optional.of(joined(conditions(sequence)));
        }
        return mapping((Node.Mapping) node);
    }

    private static Condition joined(List<Condition> all) {
        return all.size() == 1 ? all.get(0) : new Condition.All(all);
    }

    private List<Condition> conditions(Node node) {
        List<Condition> all = new ArrayList<>();
        if (node instanceof Node.Scalar) {
            problems.add(node.span(), node.describe() + " where conditions are", "a list of conditions");
            return all;
        }
        Values.items(node).forEach(item -> read(item).ifPresent(all::add));
        return all;
    }

    private Optional<Condition> mapping(Node.Mapping mapping) {
        List<Condition> all = new ArrayList<>();
        SoughtReader.Parts parts = sought.new Parts();
        Map<String, Consumer<Node>> keys = new HashMap<>(parts.keys());
        Set<String> searching = new TreeSet<>(keys.keySet());
        keys.put("all", node -> all.add(joined(conditions(node))));
        keys.put("any", node -> all.add(new Condition.Any(conditions(node))));
        keys.put("not", node -> read(node).ifPresent(each -> all.add(Condition.not(each))));
        names.facts()
                .properties()
                .forEach(property ->
                        keys.put(property.name(), node -> is(property, node).ifPresent(all::add)));
        new KnownKeys(problems, "a condition", keys).read(mapping);
        if (mapping.entries().stream()
                .anyMatch(entry -> searching.contains(entry.key().value()))) {
            parts.sought(mapping).ifPresent(what -> all.add(new Condition.Finds(what, parts.times())));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(joined(all));
    }

    private Optional<Condition> is(Property property, Node node) {
        List<Node.Scalar> words = new Values(problems).texts(node, "a " + property);
        boolean right = !words.isEmpty();
        for (Node.Scalar word : words) {
            if (!property.values().isEmpty() && !property.values().contains(word.value())) {
                problems.add(
                        word.span(),
                        word.describe() + " is no " + property,
                        String.join(", ", property.values()) + KnownKeys.meant(word.value(), property.values()));
                right = false;
            }
        }
        return right ? Optional.of(new Condition.Is(property, Set.copyOf(Values.strings(words)))) : Optional.empty();
    }
}
