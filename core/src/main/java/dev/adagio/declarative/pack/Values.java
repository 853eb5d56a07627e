package dev.adagio.declarative.pack;

import dev.adagio.yaml.KnownKeys;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Numbers;
import dev.adagio.yaml.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads single values.
 *
 * @param problems where it is noted that one cannot be meant
 */
record Values(Problems problems) {

    /** Words that are not blank. */
    Optional<String> text(Node node, String what) {
        if (node instanceof Node.Scalar scalar && !scalar.value().isBlank()) {
            return Optional.of(scalar.value());
        }
        problems.add(node.span(), node.describe() + " as " + what, "words");
        return Optional.empty();
    }

    /** Words that are not blank, one or a list. */
    List<Node.Scalar> texts(Node node, String what) {
        List<Node.Scalar> texts = new ArrayList<>();
        for (Node item : items(node)) {
            if (item instanceof Node.Scalar scalar && !scalar.value().isBlank()) {
                texts.add(scalar);
            } else {
                problems.add(item.span(), item.describe() + " as " + what, "words, or a list of them");
            }
        }
        return texts;
    }

    /** The items of a list; what is no list is a list of one. */
    static List<Node> items(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
    }

    static List<String> strings(List<Node.Scalar> texts) {
        return texts.stream().map(Node.Scalar::value).toList();
    }

    boolean truth(Node node, String what) {
        if (node instanceof Node.Scalar scalar && List.of("true", "false").contains(scalar.value())) {
            return scalar.value().equals("true");
        }
        problems.add(node.span(), node.describe() + " as " + what, "true or false");
        return false;
    }

    /** A number of things, within bounds. */
    int count(Node node, String what, int fewest, int most) {
        if (node instanceof Node.Scalar scalar && Numbers.isNumber(scalar.value())) {
            double number = Double.parseDouble(scalar.value());
            if (number >= fewest && number <= most && number == Math.rint(number)) {
                return (int) number;
            }
        }
        problems.add(node.span(), node.describe() + " as " + what, "a whole number from " + fewest + " to " + most);
        return fewest;
    }

    /** One of some words, which are the constants in lower case with hyphens. */
    <E extends Enum<E>> Optional<E> word(Node node, String what, List<E> constants) {
        List<String> words = constants.stream().map(constant -> word(constant)).toList();
        String value = node instanceof Node.Scalar scalar ? scalar.value() : "";
        int index = words.indexOf(value);
        if (index >= 0) {
            return Optional.of(constants.get(index));
        }
        problems.add(
                node.span(),
                node.describe() + " is no " + what,
                String.join(", ", words) + KnownKeys.meant(value, words));
        return Optional.empty();
    }

    <E extends Enum<E>> Optional<E> word(Node node, String what, E[] constants) {
        return word(node, what, Arrays.asList(constants));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A mapping with keys of its own, such as names. */
    void each(Node node, String what, Consumer<Node.Entry> entries) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Node.Scalar> seen = new HashMap<>();
            for (Node.Entry entry : mapping.entries()) {
                Node.Scalar before = seen.putIfAbsent(entry.key().value(), entry.key());
                if (before == null) {
                    entries.accept(entry);
                } else {
                    problems.add(
                            entry.key().span(),
                            entry.key().describe() + " is there a second time",
                            "each name once; it is in line " + problems.line(before.span()));
                }
            }
        } else if (!(node instanceof Node.Scalar scalar && scalar.value().isEmpty())) {
            problems.add(node.span(), node.describe() + " where " + what + " are", "names, each with its value");
        }
    }
}
