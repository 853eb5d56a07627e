/**
 * Decision records for a terminal, listed and shown. Start with {@link
 * dev.adagio.examples.decisions.RecordTable}.
 */
@NullMarked
package dev.adagio.examples.decisions;

import org.jspecify.annotations.NullMarked;
