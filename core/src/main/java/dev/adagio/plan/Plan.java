package dev.adagio.plan;

import dev.adagio.rule.Condition;
import dev.adagio.signal.SignalFinder;
import dev.adagio.signal.Signals;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of many rules compiled together for one language. What a review costs depends on how many rules a
 * subject could concern, and hardly on how many there are; of few rules all are simply asked. Immutable and thread-safe.
 */
public final class Plan {

    /** Of so many rules all are asked: to look them up costs more. */
    public static final int FEW = 64;

    private final Decision[] decisions;
    private final int slots;
    private final @Nullable Index index;
    private final int[] all;

    private Plan(Decision[] decisions, int slots, @Nullable Index index) {
        this.decisions = decisions;
        this.slots = slots;
        this.index = index;
        this.all = new int[decisions.length];
        Arrays.setAll(all, rule -> rule);
    }

    /**
     * Compiles conditions.
     *
     * @param conditions of each rule its condition, in the order of the rules
     * @param finder the language
     * @param few of how many rules all are asked
     */
    public static Plan compile(List<Condition> conditions, SignalFinder finder, int few) {
        Decision.Sharing sharing = new Decision.Sharing(finder);
        Decision[] decisions = new Decision[conditions.size()];
        for (Condition condition : conditions) {
            sharing.announce(condition);
        }
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = sharing.make(conditions.get(i));
        }
        return new Plan(decisions, sharing.slots(), conditions.size() <= few ? null : new Index(conditions, finder));
    }

    /** Begins to ask about one subject. */
    public Asked ask(Signals signals) {
        return new Asked(signals);
    }

    /** What is known of one subject so far. Not thread-safe. */
    public final class Asked {

        private final Signals signals;
        private final byte[] answers = new byte[slots];

        private Asked(Signals signals) {
            this.signals = signals;
        }

        /** The rules whose conditions could hold, ascending; those of all others do not. */
        public int[] candidates() {
            return index == null ? all() : index.candidates(signals).inOrder();
        }

        /** All rules. */
        public int[] all() {
            return all.clone();
        }

        /** Whether the condition of a rule holds; throws what the condition throws. */
        public boolean holds(int rule) {
            return decisions[rule].holds(signals, answers);
        }
    }
}
