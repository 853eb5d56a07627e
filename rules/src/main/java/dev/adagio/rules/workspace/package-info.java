/** What rules over a whole workspace have in common. */
@NullMarked
package dev.adagio.rules.workspace;

import org.jspecify.annotations.NullMarked;
