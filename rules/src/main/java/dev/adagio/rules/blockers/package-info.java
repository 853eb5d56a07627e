/** Make blockers visible: what stands still, for want of what, from whom. */
@NullMarked
package dev.adagio.rules.blockers;

import org.jspecify.annotations.NullMarked;
