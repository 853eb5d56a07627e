package dev.adagio.plan;

import dev.adagio.rule.Comparison;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Measure;
import dev.adagio.rule.Property;
import dev.adagio.rule.Quantity;
import dev.adagio.rule.Scope;
import dev.adagio.rule.Sought;
import dev.adagio.signal.Signal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something a subject has to have before a condition can hold. */
public sealed interface Trigger {

    /** What it is, as in "asked where ...". */
    String says();

    /** What it costs to look for it in every subject, roughly, and how seldom it leaves a rule out. */
    int cost();

    /** A phrase of a lexicon. */
    record Phrase(String lexicon) implements Trigger {
        @Override
        public String says() {
            return "the text says '" + lexicon + "'";
        }

        @Override
        public int cost() {
            return 1;
        }
    }

    /** A number beyond a bound. */
    record Bound(Measure measure, Comparison comparison, double bound) implements Trigger {
        @Override
        public String says() {
            return measure.name() + " " + comparison.sign() + " " + new Quantity.Fixed(bound);
        }

        @Override
        public int cost() {
            return 4;
        }
    }

    /** A signal of a type. */
    record Present(Class<? extends Signal> type) implements Trigger {
        @Override
        public String says() {
            return "there is a signal " + type.getSimpleName();
        }

        @Override
        public int cost() {
            return 16;
        }
    }

    /** A property that is some word. */
    record Word(Property property, String word) implements Trigger {
        @Override
        public String says() {
            return property.name() + " is " + word;
        }

        @Override
        public int cost() {
            return 2;
        }
    }

    /**
     * Triggers of which at least one is there whenever the condition holds; empty where the condition can hold without
     * any that could be looked for.
     */
    static Optional<Set<Trigger>> of(Condition condition) {
        if (condition instanceof Condition.Says says) {
            return one(new Phrase(says.lexicon()));
        }
        if (condition instanceof Condition.Has has) {
            return one(new Present(has.type()));
        }
        if (condition instanceof Condition.Finds finds) {
            return sought(finds.what());
        }
        if (condition instanceof Condition.Threshold threshold) {
            return bound(threshold.measure(), threshold.comparison(), threshold.limit());
        }
        if (condition instanceof Condition.Compares compares) {
            return compared(compares);
        }
        if (condition instanceof Condition.Is is) {
            return is.words().stream().anyMatch(word -> word.endsWith("*"))
                    ? Optional.empty()
                    : Optional.of(is.words().stream()
                            .map(word -> new Word(is.property(), word))
                            .collect(Collectors.toUnmodifiableSet()));
        }
        if (condition instanceof Condition.Test test) {
            return cheapest(test.needs().stream().map(Present::new).map(Trigger::one));
        }
        if (condition instanceof Condition.Named named) {
            return of(named.condition());
        }
        if (condition instanceof Condition.All all) {
            return cheapest(all.conditions().stream().map(Trigger::of));
        }
        return condition instanceof Condition.Any any ? together(any.conditions()) : Optional.empty();
    }

    /** What is sought in the title is not among what the text says. */
    private static Optional<Set<Trigger>> sought(Sought what) {
        if (what instanceof Sought.Phrases phrases && phrases.scope() != Scope.TITLE) {
            return one(new Phrase(phrases.lexicon()));
        }
        return what instanceof Sought.Signalled signalled
                ? one(new Present(signalled.kind().type()))
                : Optional.empty();
    }

    private static Optional<Set<Trigger>> compared(Condition.Compares compares) {
        if (compares.left() instanceof Quantity.Measured measured && compares.right() instanceof Quantity.Fixed fixed) {
            return bound(measured.measure(), compares.comparison(), fixed.value());
        }
        if (compares.left() instanceof Quantity.Fixed fixed && compares.right() instanceof Quantity.Measured measured) {
            return bound(measured.measure(), compares.comparison().swapped(), fixed.value());
        }
        return Optional.empty();
    }

    private static Optional<Set<Trigger>> bound(Measure measure, Comparison comparison, double bound) {
        return comparison == Comparison.OTHER || Double.isNaN(bound)
                ? Optional.empty()
                : one(new Bound(measure, comparison, bound));
    }

    private static Optional<Set<Trigger>> one(Trigger trigger) {
        return Optional.of(Set.of(trigger));
    }

    private static Optional<Set<Trigger>> cheapest(Stream<Optional<Set<Trigger>>> choices) {
        return choices.flatMap(Optional::stream).min((one, other) -> Integer.compare(cost(one), cost(other)));
    }

    private static int cost(Set<Trigger> triggers) {
        return triggers.stream().mapToInt(Trigger::cost).sum();
    }

    private static Optional<Set<Trigger>> together(List<Condition> conditions) {
        Set<Trigger> all = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            Optional<Set<Trigger>> triggers = of(condition);
            if (triggers.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(triggers.get());
        }
        return Optional.of(all);
    }
}
