package dev.adagio.plan;

import dev.adagio.rule.Comparison;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rules that compare one measure in one way, by their bounds: those that hold lie together. */
final class Bounds {

    private final Comparison comparison;
    private final double[] bounds;
    private final int[] rules;

    private Bounds(Comparison comparison, double[] bounds, int[] rules) {
        this.comparison = comparison;
        this.bounds = bounds;
        this.rules = rules;
    }

    /** Which rules hold of a number. */
    void mark(double number, Candidates candidates) {
        if (Double.isNaN(number)) {
            return;
        }
        int from = comparison == Comparison.LESS
                ? first(number, true)
                : comparison == Comparison.AT_MOST || comparison == Comparison.EQUAL ? first(number, false) : 0;
        int to = comparison == Comparison.MORE
                ? first(number, false)
                : comparison == Comparison.AT_LEAST || comparison == Comparison.EQUAL
                        ? first(number, true)
                        : rules.length;
        for (int i = from; i < to; i++) {
            candidates.add(rules[i]);
        }
    }

    void all(Candidates candidates) {
        candidates.add(rules);
    }

    /** The first bound that is not less than a number, or that is more. */
    private int first(double number, boolean more) {
        int low = 0;
        int high = bounds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bounds[middle] < number || (more && bounds[middle] == number)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Collects bounds. */
    static final class Collector {

        private record Entry(double bound, int rule) {}

        private final List<Entry> entries = new ArrayList<>();

        void add(double bound, int rule) {
            entries.add(new Entry(bound, rule));
        }

        Bounds sorted(Comparison comparison) {
            entries.sort(Comparator.comparingDouble(Entry::bound));
            return new Bounds(
                    comparison,
                    entries.stream().mapToDouble(Entry::bound).toArray(),
                    entries.stream().mapToInt(Entry::rule).toArray());
        }
    }
}
