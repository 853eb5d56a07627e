/** Learning the weights of models from labelled messages, and saying how good they are. */
@NullMarked
package dev.adagio.benchmarks.learning;

import org.jspecify.annotations.NullMarked;
