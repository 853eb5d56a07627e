package dev.adagio.signal;

import java.util.Objects;

/**
 * A detector that could not do its work. Its signals are taken as absent.
 *
 * @param detector the class name of the detector
 * @param signal the type it was to find
 * @param cause what it threw
 */
public record SignalFailure(String detector, Class<? extends Signal> signal, Throwable cause) {
    public SignalFailure {
        Objects.requireNonNull(detector, "detector");
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(cause, "cause");
    }
}
