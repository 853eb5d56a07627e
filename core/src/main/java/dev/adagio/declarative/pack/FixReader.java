package dev.adagio.declarative.pack;

import dev.adagio.declarative.pack.FixTemplate.Way;
import dev.adagio.rule.Facts;
import dev.adagio.yaml.KnownKeys;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a fix.
 *
 * @param facts what its words can tell
 * @param problems where it is noted what cannot be meant
 */
record FixReader(Facts facts, Problems problems) {

    Optional<FixTemplate> read(Node node) {
        Values values = new Values(problems);
        List<Way> ways = new ArrayList<>();
        List<Template> labels = new ArrayList<>();
        new KnownKeys(
                        problems,
                        "a fix",
                        Map.of(
                                "label", each -> template(each).ifPresent(labels::add),
                                "replace",
                                        each -> template(each)
                                                .map(Way.Replace::new)
                                                .ifPresent(ways::add),
                                "before",
                                        each -> template(each)
                                                .map(words -> new Way.Insert(words, false))
                                                .ifPresent(ways::add),
                                "after",
                                        each -> template(each)
                                                .map(words -> new Way.Insert(words, true))
                                                .ifPresent(ways::add),
                                "swap", each -> ways.add(swap(each, values)),
                                "delete",
                                        each -> {
                                            if (values.truth(each, "whether it goes")) {
                                                ways.add(new Way.Delete());
                                            }
                                        }))
                .read(node);
        if (ways.size() != 1) {
            problems.add(
                    node.span(),
                    ways.isEmpty() ? "a fix that does nothing" : "a fix that does several things",
                    "one of replace, swap, delete: true, before and after");
            return Optional.empty();
        }
        return Optional.of(new FixTemplate(labels.isEmpty() ? label(ways.get(0)) : labels.get(0), ways.get(0)));
    }

    private static Template label(Way way) {
        if (way instanceof Way.Delete) {
            return Template.words("Leave it out");
        }
        return Template.words(way instanceof Way.Insert ? "Add what is missing" : "Say it another way");
    }

    private Optional<Template> template(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Template.read(scalar, facts, problems);
        }
        problems.add(node.span(), node.describe() + " in a fix", "words, with places such as {found}");
        return Optional.empty();
    }

    private Way swap(Node node, Values values) {
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, Node.Scalar> seen = new HashMap<>();
        values.each(node, "words to swap", entry -> {
            String key = Way.Swap.key(entry.key().value());
            if (seen.putIfAbsent(key, entry.key()) != null) {
                problems.add(entry.key().span(), entry.key().describe() + " is there a second time", "each words once");
            }
            values.text(entry.value(), "what stands there afterwards").ifPresent(other -> words.put(key, other));
        });
        return new Way.Swap(words);
    }
}
