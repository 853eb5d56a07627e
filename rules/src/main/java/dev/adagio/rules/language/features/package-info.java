/** What models look at. */
@NullMarked
package dev.adagio.rules.language.features;

import org.jspecify.annotations.NullMarked;
