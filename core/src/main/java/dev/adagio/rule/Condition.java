package dev.adagio.rule;

import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import java.util.List;

/**
 * What has to hold before a rule is asked at all. The form is closed, so that an engine can look
 * into a condition and leave out the rules whose signals are absent.
 */
public sealed interface Condition {

    /** Whether it holds. */
    boolean holds(Signals signals);

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

    /** There is a signal of a type. */
    record Has(Class<? extends Signal> type) implements Condition {
        @Override
        public boolean holds(Signals signals) {
            return signals.any(type);
        }
    }

    /** The text has a phrase of a lexicon. */
    record Says(String lexicon) implements Condition {
        @Override
        public boolean holds(Signals signals) {
            return signals.body().says(lexicon);
        }
    }

    /** All of these hold. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Signals signals) {
            return conditions.stream().allMatch(condition -> condition.holds(signals));
        }
    }

    /** At least one of these holds. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Signals signals) {
            return conditions.stream().anyMatch(condition -> condition.holds(signals));
        }
    }

    /** This does not hold. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Signals signals) {
            return !condition.holds(signals);
        }
    }
}
