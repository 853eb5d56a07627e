/** What two threads that share something may see of each other: every other outcome is a fault. Run by jcstress. */
@NullMarked
package dev.adagio.benchmarks.races;

import org.jspecify.annotations.NullMarked;
