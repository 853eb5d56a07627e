package dev.adagio.declarative.style;

import dev.adagio.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The keys of one rule of a style, as they are written. */
final class Definition {

    private static final Set<String> COMMON =
            Set.of("extends", "message", "level", "scope", "link", "description", "limit", "action", "code", "name");

    private final Map<String, Node> values = new LinkedHashMap<>();

    Definition(Node.Mapping mapping) {
        mapping.entries().forEach(entry -> values.put(entry.key().value(), entry.value()));
    }

    /** The keys besides the common ones that are none of these, in the order of the alphabet. */
    Set<String> unknown(Set<String> known) {
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(COMMON);
        unknown.removeAll(known);
        return unknown;
    }

    String text(String key) {
        return values.get(key) instanceof Node.Scalar scalar ? scalar.value() : "";
    }

    boolean is(String key, boolean otherwise) {
        String value = text(key);
        return value.isEmpty() ? otherwise : value.equals("true");
    }

    double number(String key, double otherwise) {
        String value = text(key);
        try {
            return value.isEmpty() ? otherwise : Double.parseDouble(value);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("'" + value + "' is no number, for " + key, wrong);
        }
    }

    /** One or several. */
    List<String> texts(String key) {
        return texts(values.get(key));
    }

    private static List<String> texts(@Nullable Node node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof Node.Scalar scalar) {
            texts.add(scalar.value());
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> texts.addAll(texts(item)));
        }
        return texts;
    }

    /** Pairs, written as a mapping or as a list of mappings. */
    Map<String, String> pairs(String key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        pairs(values.get(key), pairs);
        return pairs;
    }

    private static void pairs(@Nullable Node node, Map<String, String> pairs) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                if (entry.value() instanceof Node.Scalar scalar) {
                    pairs.put(entry.key().value(), scalar.value());
                }
            });
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> pairs(item, pairs));
        }
    }

    /** The name of the action, and its words. */
    String action() {
        return values.get("action") instanceof Node.Mapping mapping ? new Definition(mapping).text("name") : "";
    }

    List<String> actionWords() {
        return values.get("action") instanceof Node.Mapping mapping
                ? new Definition(mapping).texts("params")
                : List.of();
    }
}
