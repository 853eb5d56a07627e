/**
 * {@code adagio decisions}, a class for each of its commands. Start with {@link
 * dev.adagio.examples.cli.decisions.DecisionsCommand}.
 */
@NullMarked
package dev.adagio.examples.cli.decisions;

import org.jspecify.annotations.NullMarked;
