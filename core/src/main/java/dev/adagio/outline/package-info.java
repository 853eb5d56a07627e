/**
 * A message's own sentences, sorted into what a reader needs, and what is missing there as a prompt. Start with
 * {@link dev.adagio.outline.Outline}; a language finds it by an {@link dev.adagio.outline.OutlineDetector}.
 */
@NullMarked
package dev.adagio.outline;

import org.jspecify.annotations.NullMarked;
