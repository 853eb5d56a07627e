package dev.adagio.rule;

import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold before a rule is asked at all. The form is closed, so that an engine can look
 * into a condition and leave out the rules whose signals are absent.
 *
 * <p>The commonest write out how they compare: what Java would make of it at run time delays the first review.
 */
public sealed interface Condition {

    /** Whether it holds. */
    boolean holds(Signals signals);

    /** The conditions it is made of; none where it is made of none. */
    default List<Condition> parts() {
        return List.of();
    }

    /** Holds always. */
    static Condition always() {
        return new All(List.of());
    }

    /** Holds where there is a signal of this type. */
    static Condition has(Class<? extends Signal> type) {
        return new Has(type);
    }

    /** Holds where the text has a phrase of this lexicon. */
    static Condition says(String lexicon) {
        return new Says(lexicon);
    }

    /** Holds where all of these do. */
    static Condition all(Condition... conditions) {
        return new All(List.of(conditions));
    }

    /** Holds where at least one of these does. */
    static Condition any(Condition... conditions) {
        return new Any(List.of(conditions));
    }

    /** Holds where this one does not. */
    static Condition not(Condition condition) {
        return new Not(condition);
    }

    /** Holds never. */
    static Condition never() {
        return new Any(List.of());
    }

    /** The same condition under a name, which traces tell it by. */
    static Condition named(String name, Condition condition) {
        return new Named(name, condition);
    }

    /**
     * Holds where code says so. An engine cannot look into it, and runs it only where there are signals of all these
     * types.
     *
     * @param name what it asks, in a few words
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the types are copied
    static Condition test(String name, Predicate<Signals> holds, Class<? extends Signal>... needs) {
        return new Test(name, holds, List.of(needs));
    }

    /** There is a signal of a type. */
    record Has(Class<? extends Signal> type) implements Condition {
        @Override
        public boolean holds(Signals signals) {
            return signals.any(type);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Has has && type.equals(has.type);
        }

        @Override
        public int hashCode() {
            return type.hashCode();
        }
    }

    /** The text has a phrase of a lexicon. */
    record Says(String lexicon) implements Condition {
        @Override
        public boolean holds(Signals signals) {
            return signals.body().says(lexicon);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Says says && lexicon.equals(says.lexicon);
        }

        @Override
        public int hashCode() {
            return lexicon.hashCode();
        }
    }

    /** All of these hold. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public List<Condition> parts() {
            return conditions;
        }

        @Override
        public boolean holds(Signals signals) {
            return conditions.stream().allMatch(condition -> condition.holds(signals));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof All all && conditions.equals(all.conditions);
        }

        @Override
        public int hashCode() {
            return conditions.hashCode();
        }
    }

    /** At least one of these holds. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public List<Condition> parts() {
            return conditions;
        }

        @Override
        public boolean holds(Signals signals) {
            return conditions.stream().anyMatch(condition -> condition.holds(signals));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Any any && conditions.equals(any.conditions);
        }

        @Override
        public int hashCode() {
            return ~conditions.hashCode();
        }
    }

    /** This does not hold. */
    record Not(Condition condition) implements Condition {
        @Override
        public List<Condition> parts() {
            return List.of(condition);
        }

        @Override
        public boolean holds(Signals signals) {
            return !condition.holds(signals);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Not not && condition.equals(not.condition);
        }

        @Override
        public int hashCode() {
            return ~condition.hashCode();
        }
    }

    /** What code says where there are signals of all these types. */
    record Test(String name, Predicate<Signals> predicate, List<Class<? extends Signal>> needs) implements Condition {
        public Test {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(predicate, "predicate");
            needs = List.copyOf(needs);
        }

        @Override
        public boolean holds(Signals signals) {
            return needs.stream().allMatch(signals::any) && predicate.test(signals);
        }
    }

    /** A measure lies on one side of a limit; not where the measure is not known. */
    record Threshold(Measure measure, Comparison comparison, double limit) implements Condition {
        public Threshold {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(comparison, "comparison");
        }

        @Override
        public boolean holds(Signals signals) {
            return comparison.holds(measure.of().applyAsDouble(signals), limit);
        }
    }

    /** Two quantities compare in some way; not where one of them is not known. */
    record Compares(Quantity left, Comparison comparison, Quantity right) implements Condition {
        public Compares {
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(right, "right");
        }

        @Override
        public boolean holds(Signals signals) {
            return comparison.holds(left.of(signals), right.of(signals));
        }
    }

    /** A property is one of some words; not where it is not known. A word that ends with {@code *} stands for all that begin so. */
    record Is(Property property, Set<String> words) implements Condition {
        public Is {
            Objects.requireNonNull(property, "property");
            words = Set.copyOf(words);
        }

        @Override
        public boolean holds(Signals signals) {
            return property.of()
                    .apply(signals)
                    .filter(word -> words.contains(word) || words.stream().anyMatch(each -> begins(each, word)))
                    .isPresent();
        }

        private static boolean begins(String written, String word) {
            return written.endsWith("*") && word.startsWith(written.substring(0, written.length() - 1));
        }
    }

    /** What is sought is there so many times at least. */
    record Finds(Sought what, int times) implements Condition {

        /**
         * A condition.
         *
         * @throws IllegalArgumentException if it would hold without a single one
         */
        public Finds {
            Objects.requireNonNull(what, "what");
            if (times < 1) {
                throw new IllegalArgumentException("not a positive number of times: " + times);
            }
        }

        @Override
        public boolean holds(Signals signals) {
            return what.in(signals).size() >= times;
        }
    }

    /** A condition under a name, for those who ask why it held. */
    record Named(String name, Condition condition) implements Condition {
        public Named {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public List<Condition> parts() {
            return List.of(condition);
        }

        @Override
        public boolean holds(Signals signals) {
            return condition.holds(signals);
        }
    }
}
