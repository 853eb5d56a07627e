package dev.adagio.advice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The facts that speak for meeting or for writing: read from a subject, or filled in by hand. Immutable and
 * thread-safe. Start with {@link Advisor#situation}.
 */
public final class Situation {

    private final Map<String, Contribution> facts;
    private final List<String> assumptions;

    private Situation(Map<String, Contribution> facts, List<String> assumptions) {
        this.facts = facts;
        this.assumptions = List.copyOf(assumptions);
    }

    /** Nothing is known. */
    static Situation empty() {
        return new Situation(new TreeMap<>(), List.of());
    }

    /** These facts, read under these assumptions. */
    static Situation of(Iterable<Contribution> facts, List<String> assumptions) {
        Map<String, Contribution> all = new TreeMap<>();
        facts.forEach(fact -> all.put(fact.factor().id(), fact));
        return new Situation(all, assumptions);
    }

    /** The factors at work, ordered by id. */
    public List<Contribution> facts() {
        return List.copyOf(facts.values());
    }

    /** What was taken for true because nothing says otherwise. */
    public List<String> assumptions() {
        return assumptions;
    }

    /** The same, where this factor is at work so strongly; it replaces what was known of it. */
    Situation with(FactorInfo factor, Evidence evidence) {
        Map<String, Contribution> all = new TreeMap<>(facts);
        if (evidence.strength() > 0) {
            all.put(factor.id(), new Contribution(factor, evidence));
        } else {
            all.remove(factor.id());
        }
        return new Situation(all, assumptions);
    }
}
