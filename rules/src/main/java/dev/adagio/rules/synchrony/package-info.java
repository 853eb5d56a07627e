/**
 * Distinguish what needs everybody at once from what does not: rules on meetings and on what is left to write after
 * talking, and the pack of factors with how to go about it either way.
 */
@NullMarked
package dev.adagio.rules.synchrony;

import org.jspecify.annotations.NullMarked;
