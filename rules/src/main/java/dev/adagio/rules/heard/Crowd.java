package dev.adagio.rules.heard;

import dev.adagio.signal.Signal;
import dev.adagio.text.Span;

/**
 * It asks something of several people at once, each by name.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param people how many
 */
public record Crowd(Span span, double confidence, int people) implements Signal {}
