package dev.adagio.examples.metrics;

import dev.adagio.engine.RuleListener;
import dev.adagio.rule.RuleInfo;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Tells Micrometer of each rule how long it takes ({@code adagio.rule}), how much it finds ({@code adagio.findings}) and
 * how often it fails ({@code adagio.failures}), each with the tag {@code rule}. Thread-safe.
 */
public final class RuleMetrics implements RuleListener {

    private static final String TAG = "rule";

    private final MeterRegistry registry;
    private final Map<String, Meters> byRule = new ConcurrentHashMap<>();

    private record Meters(Timer time, Counter findings, Counter failures) {}

    /** Metrics in this registry. */
    public RuleMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void asked(RuleInfo rule, long nanos, int findings, boolean failed) {
        Meters meters = byRule.computeIfAbsent(rule.id(), this::meters);
        meters.time().record(nanos, TimeUnit.NANOSECONDS);
        meters.findings().increment(findings);
        meters.failures().increment(failed ? 1 : 0);
    }

    private Meters meters(String rule) {
        return new Meters(
                registry.timer("adagio.rule", TAG, rule),
                registry.counter("adagio.findings", TAG, rule),
                registry.counter("adagio.failures", TAG, rule));
    }
}
