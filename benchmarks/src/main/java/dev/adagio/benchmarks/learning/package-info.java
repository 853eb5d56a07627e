/**
 * Learns the models that English ships, from messages labelled by hand. Start with {@link
 * dev.adagio.benchmarks.learning.TrainModels}.
 */
@NullMarked
package dev.adagio.benchmarks.learning;

import org.jspecify.annotations.NullMarked;
