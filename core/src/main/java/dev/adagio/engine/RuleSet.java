package dev.adagio.engine;

import dev.adagio.plan.Plan;
import dev.adagio.plan.Trigger;
import dev.adagio.profile.Effective;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.signal.SignalFinder;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules on one type of subject, in the order in which they are asked, with a plan for each language. Thread-safe. */
final class RuleSet {

    private final List<CompiledRule<?>> rules;
    private final Map<SignalFinder, Plan> plans = new ConcurrentHashMap<>();
    private final Profile profile;
    private final boolean conditional;
    private final Limits limits;
    private final @Nullable RuleListener listener;
    private final @Nullable Severity[] severities;
    private final int few;

    RuleSet(List<CompiledRule<?>> rules, int few, Profile profile, Limits limits, @Nullable RuleListener listener) {
        this.rules = List.copyOf(rules);
        this.profile = profile;
        this.conditional = profile.isConditional();
        this.limits = limits;
        this.listener = listener;
        this.few = few;
        this.severities = new Severity[rules.size()];
        for (int i = 0; i < severities.length && !profile.layers().isEmpty(); i++) {
            severities[i] = profile.of(rules.get(i).info()).severity();
        }
    }

    private Plan plan(SignalFinder finder) {
        List<Condition> conditions = new ArrayList<>(rules.size());
        for (CompiledRule<?> rule : rules) {
            conditions.add(condition(rule, finder));
        }
        return Plan.compile(conditions, finder, few);
    }

    /** A rule does not apply in a language that lacks its words. */
    private static Condition condition(CompiledRule<?> rule, SignalFinder finder) {
        return finder.knows(rule.rule().wording()) ? rule.rule().when() : Condition.never();
    }

    void run(Signals signals, Watch watch, Outcome outcome) {
        watch.next(limits.steps());
        Plan.Asked asked = plans.computeIfAbsent(signals.finder(), this::plan).ask(signals);
        for (int index : candidates(asked, outcome)) {
            CompiledRule<?> rule = rules.get(index);
            Severity severity = severities[index];
            if (conditional) {
                Effective wanted = profile.of(
                        rule.info(), signals.message(), signals.finder().locale());
                if (!wanted.enabled()) {
                    continue;
                }
                severity = wanted.severity();
            }
            watch.next(limits.steps());
            run(rule, index, asked, severity, signals, outcome);
        }
    }

    private int[] candidates(Plan.Asked asked, Outcome outcome) {
        try {
            return asked.candidates();
        } catch (Watch.OutOfSteps stopped) {
            outcome.fail(
                    "engine/steps",
                    "to find the signals rules wait for took more than " + limits.steps()
                            + " steps; all rules are asked instead, see Limits.steps()",
                    null);
            return asked.all();
        }
    }

    private void run(
            CompiledRule<?> rule,
            int index,
            Plan.Asked asked,
            @Nullable Severity severity,
            Signals signals,
            Outcome outcome) {
        if (listener == null) {
            rule.run(signals, () -> asked.holds(index), severity, outcome);
            return;
        }
        int failures = outcome.failures().size();
        List<Finding> findings = outcome.findings();
        int before = findings.size();
        long begun = System.nanoTime();
        rule.run(signals, () -> asked.holds(index), severity, outcome);
        listener.asked(
                rule.info(),
                System.nanoTime() - begun,
                findings.size() - before,
                outcome.failures().size() > failures);
    }

    Stream<PlannedRule> planned() {
        return rules.stream().map(rule -> planned(rule.info(), rule.rule().when()));
    }

    private PlannedRule planned(RuleInfo rule, Condition condition) {
        Optional<Set<Trigger>> triggers = Trigger.of(condition);
        List<String> says = triggers.stream()
                .flatMap(Set::stream)
                .map(Trigger::says)
                .sorted()
                .toList();
        if (rules.size() <= few) {
            return new PlannedRule(
                    rule, false, says, "asked of every subject: so few rules are all asked (" + rules.size() + ")");
        }
        if (triggers.isEmpty()) {
            return new PlannedRule(rule, false, says, "asked of every subject: " + why(condition));
        }
        return new PlannedRule(
                rule,
                true,
                says,
                says.isEmpty()
                        ? "never asked: its condition never holds"
                        : "asked only where " + String.join(", or ", says));
    }

    private static String why(Condition condition) {
        if (condition.equals(Condition.always())) {
            return "it has no condition";
        }
        if (condition instanceof Condition.Test) {
            return "its condition is code that names no signal it needs";
        }
        return "its condition can hold where nothing it names is there";
    }

    List<CompiledRule<?>> rules() {
        return rules;
    }
}
