/** Read and take part actively: understand before responding. */
@NullMarked
package dev.adagio.rules.reading;

import org.jspecify.annotations.NullMarked;
