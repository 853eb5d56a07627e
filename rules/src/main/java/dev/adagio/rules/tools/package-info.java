/** Prefer channels that do not need an immediate answer. */
@NullMarked
package dev.adagio.rules.tools;

import org.jspecify.annotations.NullMarked;
