/**
 * Distinguish what needs everybody at once from what does not: the factors that speak for meeting or
 * for writing. Weights are proposals of this library; only the direction of each factor has a source.
 */
@NullMarked
package dev.adagio.rules.synchrony;

import org.jspecify.annotations.NullMarked;
