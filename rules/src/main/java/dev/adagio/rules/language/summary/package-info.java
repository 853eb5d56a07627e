/** What a message says as a whole, and whether its reader can answer in one go. */
@NullMarked
package dev.adagio.rules.language.summary;

import org.jspecify.annotations.NullMarked;
