package dev.adagio.declarative;

import dev.adagio.profile.Layer;
import dev.adagio.profile.Profile;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.yaml.KnownKeys;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is wanted of rules. For one mapping. */
final class ProfileSettings {

    private static final String SETTINGS = "off, on, hint, warning or error";
    private static final List<String> WORDS = List.of("off", "on", "hint", "warning", "error");

    private final String file;
    private final Problems problems;
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, RuleInfo> rules = new HashMap<>();
    private final Map<String, Node.Scalar> seen = new HashMap<>();
    private final Map<String, Profile.Setting> settings = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();

    ProfileSettings(String file, Problems problems, Collection<RuleInfo> known) {
        this.file = file;
        this.problems = problems;
        for (RuleInfo rule : known) {
            names.put(rule.id(), rule.id());
            rules.put(rule.id(), rule);
            names.put(rule.area() + "/*", rule.area() + "/*");
            rule.tags().forEach(tag -> names.put(Layer.TAG + tag, Layer.TAG + tag));
            rule.formerIds().forEach(former -> names.put(former, rule.id()));
        }
    }

    /** Settings that hold everywhere. */
    Layer read(Node node) {
        return read(node, Layer.Where.ANYWHERE, false);
    }

    /** Settings that hold for some messages. */
    Layer override(Node node, Layer.Where where) {
        return read(node, where, true);
    }

    private Layer read(Node node, Layer.Where where, boolean override) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> rule(entry, override));
        } else if (!(node instanceof Node.Scalar scalar && scalar.value().isEmpty())) {
            problems.add(node.span(), node.describe() + " where the rules are set", "rule ids, each with " + SETTINGS);
        }
        return new Layer(where, settings, origins);
    }

    private void rule(Node.Entry entry, boolean override) {
        Node.Scalar key = entry.key();
        String id = names.get(key.value());
        if (id == null) {
            problems.add(
                    key.span(),
                    "there is no rule " + key.describe(),
                    "the id of a rule, or of an area such as clarity/*" + meant(key, names.keySet()));
        }
        Optional<Profile.Setting> setting = entry.value() instanceof Node.Mapping
                ? Optional.of(detailed(entry.value(), id == null ? null : rules.get(id), override))
                : setting(entry.value());
        if (id != null && !isRepeated(id, key)) {
            setting.ifPresent(wanted -> settings.put(id, wanted));
            origins.put(id, file + ":" + problems.line(key.span()));
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

    private Optional<Profile.Setting> setting(Node node) {
        String word = node instanceof Node.Scalar scalar ? scalar.value() : "";
        if (!WORDS.contains(word)) {
            problems.add(node.span(), node.describe() + " is no setting of a rule", SETTINGS + meant(node, WORDS));
            return Optional.empty();
        }
        return Optional.of(
                switch (word) {
                    case "off" -> Profile.Setting.OFF;
                    case "on" -> Profile.Setting.ON;
                    default -> Profile.Setting.as(Severity.of(word));
                });
    }

    private Profile.Setting detailed(Node node, @Nullable RuleInfo rule, boolean override) {
        Profile.Setting[] severity = {new Profile.Setting(null, null, Map.of())};
        Map<String, String> parameters = new HashMap<>();
        new KnownKeys(
                        problems,
                        "a setting",
                        Map.of(
                                "severity", each -> setting(each).ifPresent(set -> severity[0] = set),
                                "parameters", each -> parameters(each, rule, override, parameters)))
                .read(node);
        Profile.Setting wanted = severity[0];
        return new Profile.Setting(wanted.enabled(), wanted.severity(), parameters);
    }

    private void parameters(Node node, @Nullable RuleInfo rule, boolean override, Map<String, String> parameters) {
        if (override) {
            problems.add(node.span(), "parameters in an override", "parameters in the rules above, for all messages");
        }
        List<String> known = rule == null
                ? List.of()
                : rule.parameters().stream().map(RuleInfo.Parameter::name).toList();
        if (!(node instanceof Node.Mapping mapping)) {
            problems.add(node.span(), node.describe() + " where parameters are set", "names with their values");
            return;
        }
        for (Node.Entry entry : mapping.entries()) {
            String name = entry.key().value();
            if (rule != null && !known.contains(name)) {
                problems.add(
                        entry.key().span(),
                        entry.key().describe() + " is no parameter of " + rule.id(),
                        known.isEmpty()
                                ? "none, it has no parameters"
                                : String.join(", ", known) + meant(entry.key(), known));
            } else if (entry.value() instanceof Node.Scalar scalar) {
                parameters.put(name, scalar.value());
            } else {
                problems.add(entry.value().span(), entry.value().describe() + " as a parameter", "a single value");
            }
        }
    }

    static Optional<Severity> severity(Node node) {
        return Stream.of(Severity.values())
                .filter(severity ->
                        node instanceof Node.Scalar scalar && severity.word().equals(scalar.value()))
                .findFirst();
    }

    static List<String> severities() {
        return Stream.of(Severity.values()).map(Severity::word).toList();
    }

    static String meant(Node node, Collection<String> known) {
        return node instanceof Node.Scalar scalar ? KnownKeys.meant(scalar.value(), known) : "";
    }
}
