/**
 * Decision records as typed, immutable values over their original text. Start with {@link
 * dev.adagio.decision.DecisionRecord}. How they are read is {@code dev.adagio.decision.reading}.
 */
@NullMarked
package dev.adagio.decision;

import org.jspecify.annotations.NullMarked;
