/** Changes as a patch. */
@NullMarked
package dev.adagio.examples.report.patch;

import org.jspecify.annotations.NullMarked;
