package dev.adagio.declarative;

import dev.adagio.model.MessageKind;
import dev.adagio.profile.Layer;
import dev.adagio.profile.Profile;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.yaml.KnownKeys;
import dev.adagio.yaml.Node;
import dev.adagio.yaml.Numbers;
import dev.adagio.yaml.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one file of a profile says. For one file. */
final class ProfileFile {

    private final String name;
    private final Problems problems;
    private final Collection<RuleInfo> known;
    private final Map<String, Double> precision;
    private final List<Node.Scalar> extended = new ArrayList<>();
    private final List<Layer> overrides = new ArrayList<>();
    private Layer measured = Layer.everywhere(Map.of());
    private Layer rules = Layer.everywhere(Map.of());
    private @Nullable Severity threshold;

    ProfileFile(String name, Problems problems, Collection<RuleInfo> known, Map<String, Double> precision) {
        this.name = name;
        this.problems = problems;
        this.known = known;
        this.precision = precision;
    }

    void read(Node node) {
        new KnownKeys(
                        problems,
                        "a profile",
                        Map.of(
                                "extends", this::extended,
                                "threshold", this::threshold,
                                "precision", this::precision,
                                "rules", each -> rules = new ProfileSettings(name, problems, known).read(each),
                                "overrides", this::overrides))
                .read(node);
    }

    /** The names of the profiles it extends, the weakest first. */
    List<Node.Scalar> extended() {
        return extended;
    }

    @Nullable
    Severity threshold() {
        return threshold;
    }

    /** What it says, from the weakest to the strongest. */
    List<Layer> layers() {
        List<Layer> all = new ArrayList<>(List.of(measured, rules));
        all.addAll(overrides);
        all.removeIf(layer -> layer.settings().isEmpty());
        return all;
    }

    private void extended(Node node) {
        for (Node each : node instanceof Node.Sequence list ? list.items() : List.of(node)) {
            if (each instanceof Node.Scalar scalar && !scalar.value().isEmpty()) {
                extended.add(scalar);
            } else {
                problems.add(
                        each.span(), each.describe() + " where a profile to extend is named", "the name of a file");
            }
        }
    }

    private void threshold(Node node) {
        threshold = ProfileSettings.severity(node).orElse(null);
        if (threshold == null) {
            problems.add(
                    node.span(),
                    node.describe() + " is no severity",
                    "hint, warning or error" + ProfileSettings.meant(node, ProfileSettings.severities()));
        }
    }

    private void precision(Node node) {
        new Numbers(problems).read(node, "a number from 0 to 1").ifPresent(least -> {
            if (!(least >= 0 && least <= 1)) {
                problems.add(node.span(), node.describe() + " is no precision", "a number from 0 to 1");
                return;
            }
            Map<String, Profile.Setting> settings = new LinkedHashMap<>();
            Map<String, String> origins = new LinkedHashMap<>();
            precision.forEach((rule, measured) -> {
                if (measured < least
                        && known.stream().anyMatch(info -> info.id().equals(rule))) {
                    settings.put(rule, Profile.Setting.OFF);
                    origins.put(
                            rule,
                            String.format(
                                    Locale.ROOT,
                                    "%s:%d, right in %.2f of all findings",
                                    name,
                                    problems.line(node.span()),
                                    measured));
                }
            });
            measured = new Layer(Layer.Where.ANYWHERE, settings, origins);
        });
    }

    private void overrides(Node node) {
        if (!(node instanceof Node.Sequence list)) {
            if (!(node instanceof Node.Scalar scalar && scalar.value().isEmpty())) {
                problems.add(node.span(), node.describe() + " where overrides are listed", "a list");
            }
            return;
        }
        list.items().forEach(this::override);
    }

    private void override(Node node) {
        Set<String> channels = new HashSet<>();
        Set<MessageKind> kinds = new HashSet<>();
        Set<String> languages = new HashSet<>();
        List<Node> settings = new ArrayList<>();
        new KnownKeys(
                        problems,
                        "an override",
                        Map.of(
                                "channels", each -> words(each, channels),
                                "kinds", each -> kinds(each, kinds),
                                "languages", each -> words(each, languages),
                                "rules", settings::add))
                .read(node);
        if (channels.isEmpty() && kinds.isEmpty() && languages.isEmpty() && !isWrong(node)) {
            problems.add(
                    node.span(),
                    "an override that says not where it holds",
                    "channels, kinds or languages beside rules");
        }
        Layer.Where where = new Layer.Where(channels, kinds, languages);
        settings.forEach(each -> overrides.add(new ProfileSettings(name, problems, known).override(each, where)));
    }

    /** Whether it says where it holds, in words that were reported. */
    private static boolean isWrong(Node node) {
        return node instanceof Node.Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(entry -> !entry.key().value().equals("rules"));
    }

    private void words(Node node, Set<String> words) {
        for (Node each : node instanceof Node.Sequence list ? list.items() : List.of(node)) {
            if (each instanceof Node.Scalar scalar && !scalar.value().isEmpty()) {
                words.add(scalar.value());
            } else {
                problems.add(each.span(), each.describe() + " in a list of words", "a word");
            }
        }
    }

    private void kinds(Node node, Set<MessageKind> kinds) {
        List<String> all =
                Arrays.stream(MessageKind.values()).map(MessageKind::word).toList();
        for (Node each : node instanceof Node.Sequence list ? list.items() : List.of(node)) {
            if (each instanceof Node.Scalar scalar && all.contains(scalar.value())) {
                kinds.add(MessageKind.of(scalar.value()));
            } else {
                problems.add(
                        each.span(),
                        each.describe() + " is no kind of message",
                        String.join(", ", all) + ProfileSettings.meant(each, all));
            }
        }
    }
}
