/**
 * The command line: which command is meant, and those that are one class each. The others have packages of their own.
 * Start with {@link dev.adagio.examples.cli.Main}.
 */
@NullMarked
package dev.adagio.examples.cli;

import org.jspecify.annotations.NullMarked;
