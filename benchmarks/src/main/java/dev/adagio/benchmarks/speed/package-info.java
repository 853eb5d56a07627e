/** How fast the library is, against rivals in the same run. */
@NullMarked
package dev.adagio.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
