/**
 * What every command has: the shell it is started from, what it reads and writes, and the status it ends with.
 */
@NullMarked
package dev.adagio.examples.cli.shell;

import org.jspecify.annotations.NullMarked;
