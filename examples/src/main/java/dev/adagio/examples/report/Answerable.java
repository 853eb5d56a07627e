package dev.adagio.examples.report;

import dev.adagio.signal.Readiness;

/**
 * How many texts can be expected to be answered in one go: their readiness added up. Counted in whole
 * millionths, so that the sum does not depend on the order. Not thread-safe.
 */
public final class Answerable {

    private static final double UNIT = 1e6;

    private long estimated;
    private long millionths;

    /** Counts a text of this readiness. */
    public void add(Readiness readiness) {
        estimated++;
        millionths += Math.round(readiness.probability() * UNIT);
    }

    /** Counts all that another has counted. */
    public void addAll(Answerable other) {
        estimated += other.estimated;
        millionths += other.millionths;
    }

    /** How many texts were estimated. */
    public long estimated() {
        return estimated;
    }

    /** How many of them can be expected to be answered in one go, to three decimals. */
    public double expected() {
        return Math.round(millionths / 1e3) / 1e3;
    }
}
