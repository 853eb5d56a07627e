package dev.adagio.plan;

import dev.adagio.rule.Condition;
import dev.adagio.signal.SignalFinder;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One condition among many: parts that several rules share have a slot, and are asked once for each subject.
 *
 * @param condition what is asked
 * @param parts the conditions it is made of
 * @param slot where the answer is kept, or -1 where no other rule asks
 * @param lexicon the number of the lexicon of which it wants a phrase, or -1 where it wants something else
 */
record Decision(Condition condition, List<Decision> parts, int slot, int lexicon) {

    boolean holds(Signals signals, byte[] answers) {
        if (slot < 0) {
            return ask(signals, answers);
        }
        if (answers[slot] == 0) {
            answers[slot] = (byte) (ask(signals, answers) ? 1 : -1);
        }
        return answers[slot] > 0;
    }

    private boolean ask(Signals signals, byte[] answers) {
        if (lexicon >= 0) {
            return signals.body().phrases().any(lexicon);
        }
        if (condition instanceof Condition.All) {
            for (Decision part : parts) {
                if (!part.holds(signals, answers)) {
                    return false;
                }
            }
            return true;
        }
        if (condition instanceof Condition.Any) {
            for (Decision part : parts) {
                if (part.holds(signals, answers)) {
                    return true;
                }
            }
            return false;
        }
        if (condition instanceof Condition.Not) {
            return !parts.get(0).holds(signals, answers);
        }
        return condition instanceof Condition.Named ? parts.get(0).holds(signals, answers) : condition.holds(signals);
    }

    /** Finds what conditions share. */
    static final class Sharing {

        private final SignalFinder finder;
        private final Map<Condition, Integer> uses = new HashMap<>();
        private final Map<Condition, Decision> made = new HashMap<>();
        private int slots;

        /** For a language. */
        Sharing(SignalFinder finder) {
            this.finder = finder;
        }

        /** Announces a condition; all are announced before the first is made. */
        void announce(Condition condition) {
            Integer before = uses.put(condition, uses.getOrDefault(condition, 0) + 1);
            if (before == null) {
                for (Condition part : condition.parts()) {
                    announce(part);
                }
            }
        }

        Decision make(Condition condition) {
            Decision known = made.get(condition);
            if (known == null) {
                List<Decision> parts = new ArrayList<>();
                for (Condition part : condition.parts()) {
                    parts.add(make(part));
                }
                boolean shared = uses.getOrDefault(condition, 0) > 1;
                int lexicon = condition instanceof Condition.Says says ? finder.lexicon(says.lexicon()) : -1;
                known = new Decision(condition, List.copyOf(parts), shared ? slots++ : -1, lexicon);
                made.put(condition, known);
            }
            return known;
        }

        int slots() {
            return slots;
        }
    }
}
