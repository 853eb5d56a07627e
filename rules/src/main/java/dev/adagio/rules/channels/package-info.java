/** Limit channels: no dispersion and no noise. */
@NullMarked
package dev.adagio.rules.channels;

import org.jspecify.annotations.NullMarked;
