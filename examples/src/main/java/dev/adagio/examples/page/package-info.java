/** Pages of HTML that need nothing else. Start with {@link dev.adagio.examples.page.Sheet}. */
@NullMarked
package dev.adagio.examples.page;

import org.jspecify.annotations.NullMarked;
