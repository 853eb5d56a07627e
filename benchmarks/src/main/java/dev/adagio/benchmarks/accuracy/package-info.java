/** How well reviews agree with labels given by hand. Start with {@link dev.adagio.benchmarks.accuracy.GoldAccuracy}. */
@NullMarked
package dev.adagio.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
