/** Many rules, against other engines of rules asked the same. Start with {@link dev.adagio.benchmarks.engines.RuleEngineBenchmark}. */
@NullMarked
package dev.adagio.benchmarks.engines;

import org.jspecify.annotations.NullMarked;
