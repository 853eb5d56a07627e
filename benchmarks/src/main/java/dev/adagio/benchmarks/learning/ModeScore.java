package dev.adagio.benchmarks.learning;

import dev.adagio.advice.Mode;
import java.util.Locale;

/** How well verdicts agree with labels. Not thread-safe. */
final class ModeScore {

    private final long[][] counts = new long[Mode.values().length][Mode.values().length];

    void add(Mode right, Mode found) {
        counts[right.ordinal()][found.ordinal()]++;
    }

    double f1(Mode mode) {
        int m = mode.ordinal();
        long wrong = 0;
        for (int other = 0; other < counts.length; other++) {
            wrong += other == m ? 0 : counts[m][other] + counts[other][m];
        }
        return counts[m][m] == 0 ? 0 : 2.0 * counts[m][m] / (2.0 * counts[m][m] + wrong);
    }

    double macro() {
        double sum = 0;
        for (Mode mode : Mode.values()) {
            sum += f1(mode);
        }
        return sum / Mode.values().length;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "macro F1 %.3f; sync %.3f, async %.3f, either %.3f",
                macro(),
                f1(Mode.SYNC),
                f1(Mode.ASYNC),
                f1(Mode.EITHER));
    }
}
