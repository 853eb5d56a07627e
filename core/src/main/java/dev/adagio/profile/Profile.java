package dev.adagio.profile;

import dev.adagio.model.Message;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a team wants its rules: which are on or off, how much their findings matter, and with which parameters. An
 * {@link RuleInfo#optional() optional} rule runs only if it has a setting of its own that says so; that of a tag or area
 * leaves it off.
 *
 * @param layers what was said, from the weakest to the strongest
 * @param threshold from which severity on findings make a check fail
 */
public record Profile(List<Layer> layers, Severity threshold) {

    /** Every rule as it describes itself, optional ones off; checks fail from {@link Severity#WARNING} on. */
    public static final Profile DEFAULT = new Profile(List.of(), Severity.WARNING);

    /**
     * What is wanted of a rule; what is left out is as another setting or the rule itself says.
     *
     * @param enabled whether it runs, or null where this says nothing of that
     * @param severity how much its findings matter, or null
     * @param parameters those that are set
     */
    public record Setting(
            @Nullable Boolean enabled, @Nullable Severity severity, Map<String, String> parameters) {

        /** The rule does not run. */
        public static final Setting OFF = new Setting(false, null, Map.of());

        /** The rule runs as it describes itself. */
        public static final Setting ON = new Setting(true, null, Map.of());

        public Setting {
            parameters = Map.copyOf(parameters);
        }

        /** The rule runs, with this severity. */
        public static Setting as(Severity severity) {
            return new Setting(true, severity, Map.of());
        }
    }

    public Profile {
        layers = List.copyOf(layers);
        Objects.requireNonNull(threshold, "threshold");
    }

    /** The same profile with one more setting, which holds everywhere. */
    public Profile with(String key, Setting setting) {
        List<Layer> more = new ArrayList<>(layers);
        Layer last = layers.isEmpty() ? Layer.everywhere(Map.of()) : more.remove(more.size() - 1);
        if (!last.where().equals(Layer.Where.ANYWHERE)) {
            more.add(last);
            last = Layer.everywhere(Map.of());
        }
        more.add(last.with(key, setting));
        return new Profile(more, threshold);
    }

    /** The same profile with a layer that wins over all others. */
    public Profile with(Layer layer) {
        List<Layer> more = new ArrayList<>(layers);
        more.add(layer);
        return new Profile(more, threshold);
    }

    /** The same profile with another threshold. */
    public Profile withThreshold(Severity other) {
        return new Profile(layers, other);
    }

    /** What is wanted of a rule where nothing else is known: what holds everywhere. */
    public Effective of(RuleInfo rule) {
        return of(
                rule,
                layers.isEmpty()
                        ? layers
                        : layers.stream()
                                .filter(layer -> layer.where().equals(Layer.Where.ANYWHERE))
                                .toList());
    }

    /** What is wanted of a rule for a message that is read in a language. */
    public Effective of(RuleInfo rule, Message message, Locale language) {
        return of(
                rule,
                layers.stream()
                        .filter(layer -> layer.where().holds(message, language))
                        .toList());
    }

    private static Effective of(RuleInfo rule, List<Layer> layers) {
        Effective.Collector effective = new Effective.Collector(rule);
        layers.forEach(effective::add);
        return effective.result();
    }

    /** Whether anything depends on the message. */
    public boolean isConditional() {
        return layers.stream().anyMatch(layer -> !layer.where().equals(Layer.Where.ANYWHERE));
    }

    /** Whether a rule may run for any message. */
    public boolean mayRun(RuleInfo rule) {
        if (layers.isEmpty()) {
            return !rule.optional();
        }
        return of(rule).enabled()
                || layers.stream()
                        .filter(layer -> !layer.where().equals(Layer.Where.ANYWHERE))
                        .anyMatch(layer ->
                                layer.speaksOf(rule) && of(rule, List.of(layer)).enabled());
    }

    /** Whether any finding reaches the threshold. */
    public boolean fails(Collection<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(threshold) >= 0);
    }

    /** The settings that fit none of these rules, one sentence each. */
    public List<String> unknownSettings(Collection<RuleInfo> rules) {
        if (layers.isEmpty()) {
            return List.of();
        }
        Set<String> known = new HashSet<>();
        rules.forEach(rule -> Layer.keys(rule).forEach(known::add));
        Set<String> unknown = new TreeSet<>();
        layers.forEach(layer -> unknown.addAll(layer.settings().keySet()));
        unknown.removeAll(known);
        return unknown.stream()
                .map(key -> "the profile has a setting for '" + key + "', but there is no such rule, tag or area")
                .toList();
    }
}
