/** A log of decisions as a folder of pages. Start with {@link dev.adagio.examples.decisions.site.LogSite}. */
@NullMarked
package dev.adagio.examples.decisions.site;

import org.jspecify.annotations.NullMarked;
