/**
 * What speaks for meeting or for writing, a class for each factor that shows in more than words, and where the sources
 * contradict each other. Weights are proposals of this library; only the direction of each factor has a source.
 */
@NullMarked
package dev.adagio.rules.synchrony.factor;

import org.jspecify.annotations.NullMarked;
