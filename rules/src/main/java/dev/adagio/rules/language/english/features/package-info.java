/** What models of English look at. */
@NullMarked
package dev.adagio.rules.language.english.features;

import org.jspecify.annotations.NullMarked;
