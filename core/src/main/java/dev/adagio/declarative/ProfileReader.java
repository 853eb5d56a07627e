package dev.adagio.declarative;

import dev.adagio.engine.ConfigurationException;
import dev.adagio.engine.Profile;
import dev.adagio.excerpt.Nearest;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Problems;
import dev.adagio.yaml.YamlReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads profiles: which rules run, and how much their findings matter.
 *
 * <pre>{@code
 * threshold: warning        # hint, warning or error: from here on a check fails
 * rules:
 *   interruption/*: off     # a whole area
 *   clarity/no-ask: error   # off, on, hint, warning or error; optional rules run only where they are named
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class ProfileReader {

    private static final String RULES = "rules";
    private static final String THRESHOLD = "threshold";
    private static final String SETTINGS = "off, on, hint, warning or error";

    private final Problems problems;
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, Profile.Setting> settings = new HashMap<>();
    private final Map<String, Node.Scalar> seen = new HashMap<>();
    private Severity threshold = Profile.DEFAULT.threshold();

    private ProfileReader(Problems problems, Collection<RuleInfo> known) {
        this.problems = problems;
        for (RuleInfo rule : known) {
            names.put(rule.id(), rule.id());
            names.put(rule.area() + "/*", rule.area() + "/*");
            rule.formerIds().forEach(former -> names.put(former, rule.id()));
        }
    }

    /**
     * Reads a profile.
     *
     * @param name what the file is called in messages
     * @param text its content, in YAML or JSON; an empty one is {@link Profile#DEFAULT}
     * @param known the rules there are; a profile may call them by former ids
     * @throws ConfigurationException if anything in it cannot be meant: with all that is wrong, each with its place,
     *     its line and what was expected
     */
    public static Profile read(String name, String text, Collection<RuleInfo> known) {
        Problems problems = new Problems(name, text);
        ProfileReader reader = new ProfileReader(problems, known);
        new YamlReader(text, problems).read().ifPresent(reader::profile);
        problems.raise();
        return new Profile(reader.settings, reader.threshold);
    }

    private void profile(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            if (!(node instanceof Node.Scalar scalar && scalar.value().isEmpty())) {
                problems.add(node.span(), node.describe() + " where a profile begins", "the keys rules and threshold");
            }
            return;
        }
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            if (isRepeated(key, entry.key())) {
                continue;
            }
            switch (key) {
                case RULES -> rules(entry.value());
                case THRESHOLD -> threshold(entry.value());
                default ->
                    problems.add(
                            entry.key().span(),
                            entry.key().describe() + " is no key of a profile",
                            "rules or threshold" + meant(key, List.of(RULES, THRESHOLD)));
            }
        }
    }

    private void threshold(Node node) {
        if (node instanceof Node.Scalar scalar) {
            Optional<Severity> severity = severity(scalar.value());
            if (severity.isPresent()) {
                threshold = severity.get();
                return;
            }
        }
        problems.add(
                node.span(), node.describe() + " is no severity", "hint, warning or error" + meant(node, severities()));
    }

    private void rules(Node node) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(this::rule);
        } else if (!(node instanceof Node.Scalar scalar && scalar.value().isEmpty())) {
            problems.add(node.span(), node.describe() + " where the rules are set", "rule ids, each with " + SETTINGS);
        }
    }

    private void rule(Node.Entry entry) {
        Node.Scalar key = entry.key();
        String id = names.get(key.value());
        if (id == null) {
            problems.add(
                    key.span(),
                    "there is no rule " + key.describe(),
                    "the id of a rule, or of an area such as clarity/*" + meant(key, names.keySet()));
        }
        Optional<Profile.Setting> setting = setting(entry.value());
        if (setting.isEmpty()) {
            problems.add(
                    entry.value().span(),
                    entry.value().describe() + " is no setting of a rule",
                    SETTINGS
                            + meant(
                                    entry.value(),
                                    Stream.concat(Stream.of("off", "on"), severities().stream())
                                            .toList()));
        }
        if (id != null && !isRepeated(id, key)) {
            setting.ifPresent(wanted -> settings.put(id, wanted));
        }
    }

    /** Whether this was set before, if under another name; reported if so. */
    private boolean isRepeated(String id, Node.Scalar key) {
        Node.Scalar before = seen.putIfAbsent(id, key);
        if (before == null) {
            return false;
        }
        String same = before.value().equals(key.value()) ? "" : ", as '" + before.value() + "'";
        problems.add(
                key.span(),
                key.describe() + " is set a second time",
                "each key once; it is set in line " + problems.line(before.span()) + same);
        return true;
    }

    private static Optional<Profile.Setting> setting(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return Optional.empty();
        }
        return switch (scalar.value()) {
            case "off" -> Optional.of(Profile.Setting.OFF);
            case "on" -> Optional.of(Profile.Setting.ON);
            default -> severity(scalar.value()).map(Profile.Setting::as);
        };
    }

    private static Optional<Severity> severity(String word) {
        return Stream.of(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst();
    }

    private static List<String> severities() {
        return Stream.of(Severity.values()).map(Severity::word).toList();
    }

    private static String meant(Node node, Collection<String> known) {
        return node instanceof Node.Scalar scalar ? meant(scalar.value(), known) : "";
    }

    private static String meant(String word, Collection<String> known) {
        return Nearest.to(word, known)
                .map(near -> "; was '" + near + "' meant?")
                .orElse("");
    }
}
