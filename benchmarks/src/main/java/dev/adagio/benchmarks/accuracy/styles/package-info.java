/** How the styles of Vale are read, against what Vale says of its own fixtures. */
@NullMarked
package dev.adagio.benchmarks.accuracy.styles;

import org.jspecify.annotations.NullMarked;
