package dev.adagio.declarative;

import dev.adagio.policy.Suppression;
import dev.adagio.policy.Suppressions;
import dev.adagio.yaml.KnownKeys;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Problems;
import dev.adagio.yaml.YamlReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the findings a team leaves be.
 *
 * <pre>{@code
 * suppressions:
 *   - rule: clarity/no-ask       # or an area such as clarity/*
 *     channel: announcements-*   # optional, as are subject: an id, and finding: a fingerprint
 *     owner: Ana
 *     reason: Nothing is asked of anybody there.
 *     until: 2027-03-31          # optional: the last day
 * }</pre>
 */
public final class SuppressionReader {

    private final Problems problems;
    private final List<Suppression> all = new ArrayList<>();

    private SuppressionReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads suppressions.
     *
     * @param name what the file is called in messages
     * @param text its content, in YAML or JSON
     * @throws dev.adagio.engine.ConfigurationException with all that is wrong, each with its place
     */
    public static Suppressions read(String name, String text) {
        Problems problems = new Problems(name, text);
        SuppressionReader reader = new SuppressionReader(problems);
        new YamlReader(text, problems)
                .read()
                .ifPresent(
                        node -> new KnownKeys(problems, "a file of suppressions", Map.of("suppressions", reader::list))
                                .read(node));
        problems.raise();
        return new Suppressions(reader.all);
    }

    private void list(Node node) {
        if (node instanceof Node.Sequence list) {
            list.items().forEach(this::suppression);
        } else if (!(node instanceof Node.Scalar scalar && scalar.value().isEmpty())) {
            problems.add(node.span(), node.describe() + " where suppressions are listed", "a list");
        }
    }

    private void suppression(Node node) {
        Map<String, String> words = new HashMap<>();
        Map<String, LocalDate> days = new HashMap<>();
        Map<String, Consumer<Node>> keys = new HashMap<>();
        for (String key : List.of("finding", "rule", "subject", "channel", "owner", "reason")) {
            keys.put(key, each -> word(each, key, words));
        }
        keys.put("until", each -> day(each, days));
        new KnownKeys(problems, "a suppression", keys).read(node);
        @Nullable LocalDate until = days.get("until");
        try {
            all.add(new Suppression(
                    words.getOrDefault("finding", ""),
                    words.getOrDefault("rule", ""),
                    words.getOrDefault("subject", ""),
                    words.getOrDefault("channel", ""),
                    words.getOrDefault("owner", ""),
                    words.getOrDefault("reason", ""),
                    until));
        } catch (IllegalArgumentException wrong) {
            problems.add(
                    node.span(),
                    String.valueOf(wrong.getMessage()),
                    "an owner, a reason, and a finding, rule, subject or channel");
        }
    }

    private void word(Node node, String key, Map<String, String> words) {
        if (node instanceof Node.Scalar scalar && !scalar.value().isBlank()) {
            words.put(key, scalar.value());
        } else {
            problems.add(node.span(), node.describe() + " as " + key, "words");
        }
    }

    private void day(Node node, Map<String, LocalDate> days) {
        if (node instanceof Node.Scalar scalar) {
            try {
                days.put("until", LocalDate.parse(scalar.value()));
                return;
            } catch (DateTimeParseException wrong) {
                problems.add(node.span(), node.describe() + " is no day", "a date such as 2027-03-31");
                return;
            }
        }
        problems.add(node.span(), node.describe() + " where a day stands", "a date such as 2027-03-31");
    }
}
