/** The front door: {@link dev.adagio.Adagio}. */
@NullMarked
package dev.adagio;

import org.jspecify.annotations.NullMarked;
