package dev.adagio.engine;

import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a team wants its rules: which are on or off, and how much their findings matter. An {@link RuleInfo#optional()
 * optional} rule runs only if it has a setting of its own that says so; its area's setting leaves it off.
 *
 * @param settings by rule id, former rule id, or {@code area/*} for a whole area; a rule's own setting wins over its
 *     area's
 * @param threshold from which severity on findings make a check fail
 */
public record Profile(Map<String, Setting> settings, Severity threshold) {

    /** Every rule as it describes itself, optional ones off; checks fail from {@link Severity#WARNING} on. */
    public static final Profile DEFAULT = new Profile(Map.of(), Severity.WARNING);

    /**
     * What is wanted of a rule.
     *
     * @param enabled whether it runs
     * @param severity how much its findings matter, or null to leave that to the rule
     */
    public record Setting(boolean enabled, @Nullable Severity severity) {

        /** The rule does not run. */
        public static final Setting OFF = new Setting(false, null);

        /** The rule runs as it describes itself. */
        public static final Setting ON = new Setting(true, null);

        /** The rule runs, with this severity. */
        public static Setting as(Severity severity) {
            return new Setting(true, severity);
        }
    }

    public Profile {
        settings = Map.copyOf(settings);
        Objects.requireNonNull(threshold, "threshold");
    }

    /** The same profile with one more setting. */
    public Profile with(String ruleOrArea, Setting setting) {
        Map<String, Setting> more = new HashMap<>(settings);
        more.put(ruleOrArea, setting);
        return new Profile(more, threshold);
    }

    /** The same profile with another threshold. */
    public Profile withThreshold(Severity other) {
        return new Profile(settings, other);
    }

    /** What is wanted of a rule. */
    public Setting of(RuleInfo rule) {
        Setting setting = settings.get(rule.id());
        for (String former : rule.formerIds()) {
            setting = setting == null ? settings.get(former) : setting;
        }
        if (setting == null && rule.optional()) {
            return Setting.OFF;
        }
        setting = setting == null ? settings.get(rule.area() + "/*") : setting;
        return setting == null ? Setting.ON : setting;
    }

    /** Whether any finding reaches the threshold. */
    public boolean fails(Collection<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(threshold) >= 0);
    }

    /** The settings that fit none of these rules, one sentence each. */
    List<String> unknownSettings(Collection<RuleInfo> rules) {
        List<String> problems = new ArrayList<>();
        settings.keySet().stream().sorted().forEach(key -> {
            boolean known = rules.stream()
                    .anyMatch(rule ->
                            key.equals(rule.id()) || rule.formerIds().contains(key) || key.equals(rule.area() + "/*"));
            if (!known) {
                problems.add("the profile has a setting for '" + key + "', but there is no such rule or area");
            }
        });
        return problems;
    }
}
