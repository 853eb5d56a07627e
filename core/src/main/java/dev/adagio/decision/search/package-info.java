/** Full-text search over decision records. Start with {@link dev.adagio.decision.search.SearchIndex}. */
@NullMarked
package dev.adagio.decision.search;

import org.jspecify.annotations.NullMarked;
