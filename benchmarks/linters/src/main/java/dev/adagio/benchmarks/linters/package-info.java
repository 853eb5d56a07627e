/** Speed against linters of prose: each checks the same texts in the same run. */
@NullMarked
package dev.adagio.benchmarks.linters;

import org.jspecify.annotations.NullMarked;
