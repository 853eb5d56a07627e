package dev.adagio.rules.heard;

import dev.adagio.signal.Signal;
import dev.adagio.text.Span;

/**
 * It says in detail what something has to do.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 */
public record Specified(Span span, double confidence) implements Signal {}
