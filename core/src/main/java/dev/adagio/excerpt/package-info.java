/**
 * Parts of a text as a compiler shows them: lines and columns, and marks below the characters meant,
 * in the right place whatever the characters are. Start with {@link dev.adagio.excerpt.Excerpt}.
 */
@NullMarked
package dev.adagio.excerpt;

import org.jspecify.annotations.NullMarked;
