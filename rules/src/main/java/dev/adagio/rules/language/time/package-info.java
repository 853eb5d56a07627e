/** When: points in time, by when something is wanted, and what presses. */
@NullMarked
package dev.adagio.rules.language.time;

import org.jspecify.annotations.NullMarked;
