package dev.adagio.rules.heard;

import dev.adagio.signal.Signal;
import dev.adagio.text.Span;

/**
 * A question is put that somebody may put again elsewhere.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param print the same for questions of the same words, whatever their order
 */
public record Posed(Span span, double confidence, long print) implements Signal {}
