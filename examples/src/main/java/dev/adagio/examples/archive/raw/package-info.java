/**
 * Bytes that nobody vouches for, made into lines, texts and JSON values in bounded memory. Start with
 * {@link dev.adagio.examples.archive.raw.Lines}.
 */
@NullMarked
package dev.adagio.examples.archive.raw;

import org.jspecify.annotations.NullMarked;
