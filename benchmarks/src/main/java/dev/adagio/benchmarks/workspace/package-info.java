/** How fast a whole workspace is reviewed, and how fast again after one more message. */
@NullMarked
package dev.adagio.benchmarks.workspace;

import org.jspecify.annotations.NullMarked;
