/**
 * Decision records as one log: which replaces which, what was in force on a day, what is wrong, and the
 * changes that several records take together. No file is touched here. Start with {@link
 * dev.adagio.decision.log.DecisionLog}.
 */
@NullMarked
package dev.adagio.decision.log;

import org.jspecify.annotations.NullMarked;
