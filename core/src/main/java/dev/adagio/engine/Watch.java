package dev.adagio.engine;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Counts what the rules of one review ask, and ends a rule that asks too much, or a review nobody wants any more. After
 * the review it counts no longer. Used by the review's thread; what others ask is not counted.
 */
final class Watch implements Runnable {

    /** So often it is looked whether the review is still wanted: to ask may cost more than a step. */
    private static final int LOOK_EVERY = 256;

    private final BooleanSupplier cancelled;
    private final Thread thread = Thread.currentThread();
    private long left = Long.MAX_VALUE;
    private boolean over;

    Watch(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    /** An error, so that no detector or rule takes it for its own. */
    static final class OutOfSteps extends Error {
        private static final long serialVersionUID = 1L;

        OutOfSteps() {
            super("out of steps", null, false, false);
        }
    }

    /** As {@link OutOfSteps}. */
    private static final class Cancelled extends Error {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("cancelled", null, false, false);
        }
    }

    /** Gives the next rule its steps. */
    void next(long steps) {
        left = steps;
        look();
    }

    void over() {
        over = true;
    }

    @Override
    public void run() {
        if (over || Thread.currentThread() != thread) {
            return;
        }
        if (--left < 0) {
            throw new OutOfSteps();
        }
        if (left % LOOK_EVERY == 0) {
            look();
        }
    }

    private void look() {
        if (cancelled.getAsBoolean()) {
            throw new Cancelled();
        }
    }

    /** Does work that may be cancelled. */
    static <T> T cancellable(Supplier<T> work) {
        try {
            return work.get();
        } catch (Cancelled stopped) {
            throw (CancellationException) new CancellationException("the review was cancelled").initCause(stopped);
        }
    }
}
