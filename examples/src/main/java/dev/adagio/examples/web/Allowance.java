package dev.adagio.examples.web;

import java.util.function.LongSupplier;

/** So many a second in the long run, and so many at once: a bucket that fills steadily. Thread-safe. */
final class Allowance {

    private static final double SECOND = 1e9;

    private final int perSecond;
    private final int burst;
    private final LongSupplier nanos;
    private double left;
    private long asked;

    Allowance(int perSecond, int burst, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.nanos = nanos;
        this.left = burst;
        this.asked = nanos.getAsLong();
    }

    /** Whether one more is within it. */
    synchronized boolean take() {
        long now = nanos.getAsLong();
        left = Math.min(burst, left + (now - asked) / SECOND * perSecond);
        asked = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
