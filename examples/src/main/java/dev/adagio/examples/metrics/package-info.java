/** What rules cost, told to Micrometer. See {@link dev.adagio.examples.metrics.RuleMetrics}. */
@NullMarked
package dev.adagio.examples.metrics;

import org.jspecify.annotations.NullMarked;
