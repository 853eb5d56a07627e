package dev.adagio.rules.heard;

import dev.adagio.signal.Signal;
import dev.adagio.text.Span;

/**
 * Somebody is called by name or mention.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param name what they are called, in lower case
 */
public record Called(Span span, double confidence, String name) implements Signal {}
