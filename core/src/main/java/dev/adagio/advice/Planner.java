package dev.adagio.advice;

import dev.adagio.signal.Signals;
import java.util.Optional;

/** Knows how a thing is done the other way. Implementations are stateless and thread-safe. */
public interface Planner {

    /**
     * How to do this in that way.
     *
     * @param signals what it says
     * @param advice what is advised, with what was seen
     * @param way the way that is wanted
     */
    Optional<Plan> plan(Signals signals, Advice advice, Mode way);
}
