/** Whether anything has become slower, told by ratios against rivals. */
@NullMarked
package dev.adagio.benchmarks.ratios;

import org.jspecify.annotations.NullMarked;
