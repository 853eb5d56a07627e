/**
 * {@code adagio advise}, and the folder it writes plans to. Start with {@link
 * dev.adagio.examples.cli.advise.AdviseCommand}.
 */
@NullMarked
package dev.adagio.examples.cli.advise;

import org.jspecify.annotations.NullMarked;
