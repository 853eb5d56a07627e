/** A page that reviews what is written while it is written: see {@link dev.adagio.examples.composer.Composer}. */
@NullMarked
package dev.adagio.examples.composer;

import org.jspecify.annotations.NullMarked;
