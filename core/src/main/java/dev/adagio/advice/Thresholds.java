package dev.adagio.advice;

import java.util.Objects;

/**
 * From which balance on a verdict is which.
 *
 * @param sync the balance from which on it is {@link Mode#SYNC}
 * @param async the balance up to which it is {@link Mode#ASYNC}; less than {@code sync}
 * @param source where the numbers come from
 */
public record Thresholds(double sync, double async, String source) {

    /** From three points on the same time, from one below zero on own time. */
    public static final Thresholds DEFAULT = new Thresholds(3, -1, "a proposal of this library");

    /**
     * Thresholds.
     *
     * @throws IllegalArgumentException if they are no numbers in their order
     */
    public Thresholds {
        Objects.requireNonNull(source, "source");
        if (!(async < sync) || Double.isInfinite(async) || Double.isInfinite(sync)) {
            throw new IllegalArgumentException("no thresholds in their order: " + async + ", " + sync);
        }
    }

    Mode mode(double balance) {
        if (balance >= sync) {
            return Mode.SYNC;
        }
        return balance <= async ? Mode.ASYNC : Mode.EITHER;
    }

    /** How far the nearest threshold is. */
    double distance(double balance) {
        return Math.min(Math.abs(balance - sync), Math.abs(balance - async));
    }
}
