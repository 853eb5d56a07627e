package dev.adagio.examples.slack;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something in a while. */
@FunctionalInterface
interface Later {

    /** Does the work then, unless what this returns is run before. */
    Runnable in(Duration delay, Runnable work);

    /** By the clock of this machine. */
    static Later by(ScheduledExecutorService clock) {
        return (delay, work) -> {
            var waiting = clock.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
            return () -> waiting.cancel(false);
        };
    }
}
