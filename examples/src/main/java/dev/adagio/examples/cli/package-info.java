/**
 * The command line. Start with {@link dev.adagio.examples.cli.Main}.
 */
@NullMarked
package dev.adagio.examples.cli;

import org.jspecify.annotations.NullMarked;
