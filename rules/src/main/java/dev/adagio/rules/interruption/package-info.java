/** Evaluate before interrupting: whether it has to be now, has to be everybody, and can be answered at once. */
@NullMarked
package dev.adagio.rules.interruption;

import org.jspecify.annotations.NullMarked;
