package dev.adagio.yaml;

import dev.adagio.excerpt.Nearest;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A mapping of which all keys are known beforehand; each may stand once. What is wrong is reported.
 *
 * @param problems where it is reported
 * @param what what the mapping is called in a problem, such as "a model of advice"
 * @param readers what reads the value of each key
 */
public record KnownKeys(Problems problems, String what, Map<String, Consumer<Node>> readers) {

    public KnownKeys {
        readers = Map.copyOf(readers);
    }

    /** Reads a mapping; nothing at all is an empty one. */
    public void read(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            if (!(node instanceof Node.Scalar scalar && scalar.value().isEmpty())) {
                problems.add(node.span(), node.describe() + " where " + what + " begins", "the keys " + names());
            }
            return;
        }
        Map<String, Node.Scalar> seen = new HashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            Node.Scalar key = entry.key();
            Node.Scalar before = seen.putIfAbsent(key.value(), key);
            Consumer<Node> reader = readers.get(key.value());
            if (before != null) {
                problems.add(
                        key.span(),
                        key.describe() + " is set a second time",
                        "each key once; it is set in line " + problems.line(before.span()));
            } else if (reader == null) {
                problems.add(
                        key.span(),
                        key.describe() + " is no key of " + what,
                        names() + meant(key.value(), readers.keySet()));
            } else {
                reader.accept(entry.value());
            }
        }
    }

    private String names() {
        return String.join(", ", new TreeSet<>(readers.keySet()));
    }

    /** Which of the known words was probably meant, as a half sentence; empty where none is near. */
    public static String meant(String word, Collection<String> known) {
        return Nearest.to(word, known)
                .map(near -> "; was '" + near + "' meant?")
                .orElse("");
    }
}
