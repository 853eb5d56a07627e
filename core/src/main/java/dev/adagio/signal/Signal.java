package dev.adagio.signal;

import dev.adagio.text.Span;

/**
 * Something a text says that rules and advice ask about. Implementations are immutable. Hosts may
 * define their own and find them with a {@link Detector}.
 */
public interface Signal {

    /** Where it is said, in the text of the message. */
    Span span();

    /** How sure the detector is, from 0 to 1. */
    double confidence();
}
