/**
 * What a text says about time, as data, and which instant that is. Start with
 * {@link dev.adagio.time.TimeWords#read}; {@link dev.adagio.time.TimeExpression#resolve} does the rest.
 *
 * <p>The grammar is small and closed: what it does not know it does not guess, and what two readers may
 * take for two times it leaves open, with the question that would settle it. Words come from a language's
 * table; the grammar itself knows none.
 */
@NullMarked
package dev.adagio.time;

import org.jspecify.annotations.NullMarked;
