/** Who and what waits for whom and for what. Start with {@link dev.adagio.waiting.WaitingGraph}. */
@NullMarked
package dev.adagio.waiting;

import org.jspecify.annotations.NullMarked;
