package dev.adagio.signal;

import java.util.List;

/**
 * Finds signals of one type. Implementations are stateless and thread-safe. They may ask {@link
 * Signals} for signals of other types, which are then found first, but not in a circle.
 *
 * @param <T> the type of signal found
 */
public interface Detector<T extends Signal> {

    /** The type of signal found. */
    Class<T> finds();

    /** All signals of that type, in any order; empty where there are none. */
    List<T> detect(Signals signals);
}
