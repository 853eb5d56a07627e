package dev.adagio.rules.heard;

import dev.adagio.signal.Signal;
import dev.adagio.text.Span;

/**
 * It asks who is responsible for something.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 */
public record OwnerSought(Span span, double confidence) implements Signal {}
