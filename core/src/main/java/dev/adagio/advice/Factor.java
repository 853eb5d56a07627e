package dev.adagio.advice;

import dev.adagio.signal.Signals;
import java.util.Optional;

/**
 * Something that speaks for meeting or for writing. Implementations are stateless and thread-safe.
 */
public interface Factor {

    /** What the factor says of itself; the same on every call. */
    FactorInfo info();

    /** What shows that it is at work here, or empty where nothing does. */
    Optional<Evidence> evidence(Signals signals);
}
