/**
 * Whether something needs everybody at the same time: factors weighed against each other, each with
 * its evidence. Start with {@link dev.adagio.advice.Advisor}.
 */
@NullMarked
package dev.adagio.advice;

import org.jspecify.annotations.NullMarked;
