/** Take care with communication: context, objective, and what is needed from whom by when. */
@NullMarked
package dev.adagio.rules.clarity;

import org.jspecify.annotations.NullMarked;
