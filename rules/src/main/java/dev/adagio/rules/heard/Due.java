package dev.adagio.rules.heard;

import dev.adagio.signal.Signal;
import dev.adagio.text.Span;
import java.time.Instant;

/**
 * It is needed by a known instant.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param at when
 */
public record Due(Span span, double confidence, Instant at) implements Signal {}
