package dev.adagio.rules.heard;

import dev.adagio.signal.Signal;
import dev.adagio.text.Span;

/**
 * It asks how work is done, which others will ask again; nothing in it is personal.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 */
public record WorkAsked(Span span, double confidence) implements Signal {}
