/**
 * Decisions in conversations that a log does not know, each with a record to begin with:
 * {@link dev.adagio.rules.decisions.DecisionFinder}.
 */
@NullMarked
package dev.adagio.rules.decisions;

import org.jspecify.annotations.NullMarked;
