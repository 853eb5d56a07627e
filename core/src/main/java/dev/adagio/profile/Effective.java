package dev.adagio.profile;

import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What a profile comes to for one rule, and where each value comes from.
 *
 * @param rule the rule
 * @param enabled whether it runs
 * @param severity how much its findings matter, or null to leave that to each finding
 * @param parameters all its parameters, set or not
 * @param origins where each value was written: by {@code enabled}, {@code severity} and {@code parameters.name};
 *     {@code the rule} for what it says itself
 */
public record Effective(
        RuleInfo rule,
        boolean enabled,
        @Nullable Severity severity,
        Map<String, String> parameters,
        Map<String, String> origins) {

    public static final String ENABLED = "enabled";
    public static final String SEVERITY = "severity";
    public static final String PARAMETER = "parameters.";
    private static final String ITSELF = "the rule";

    public Effective {
        Objects.requireNonNull(rule, "rule");
        parameters = Map.copyOf(parameters);
        origins = Map.copyOf(origins);
    }

    /** Gathers what layers say of a rule, the weakest first. */
    static final class Collector {
        private final RuleInfo rule;
        private final Map<String, String> parameters = new TreeMap<>();
        private final Map<String, String> origins = new TreeMap<>();
        private boolean enabled;
        private @Nullable Severity severity;

        Collector(RuleInfo rule) {
            this.rule = rule;
            this.enabled = !rule.optional();
            origins.put(ENABLED, ITSELF);
            origins.put(SEVERITY, ITSELF);
            for (RuleInfo.Parameter parameter : rule.parameters()) {
                parameters.put(parameter.name(), parameter.otherwise());
                origins.put(PARAMETER + parameter.name(), ITSELF);
            }
        }

        /** Takes of each value what the strongest key of the layer says. */
        void add(Layer layer) {
            AtomicReference<@Nullable Boolean> on = new AtomicReference<>();
            AtomicReference<@Nullable Severity> as = new AtomicReference<>();
            Map<String, String> set = new TreeMap<>();
            Layer.keys(rule).forEach(key -> {
                Profile.Setting setting = layer.settings().get(key);
                if (setting == null) {
                    return;
                }
                String origin = layer.origins().getOrDefault(key, "the profile");
                boolean own = Layer.own(rule).anyMatch(key::equals);
                Boolean says = setting.enabled();
                if (says != null && (own || !says || !rule.optional()) && on.compareAndSet(null, says)) {
                    enabled = says;
                    origins.put(ENABLED, origin);
                }
                if (setting.severity() != null && as.compareAndSet(null, setting.severity())) {
                    severity = setting.severity();
                    origins.put(SEVERITY, origin);
                }
                setting.parameters().forEach((name, value) -> {
                    if (set.putIfAbsent(name, value) == null) {
                        parameters.put(name, value);
                        origins.put(PARAMETER + name, origin);
                    }
                });
            });
        }

        Effective result() {
            return new Effective(rule, enabled, severity, parameters, origins);
        }
    }
}
