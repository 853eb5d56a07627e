/**
 * What a reader of one form is handed, and where it puts what it finds. Start with {@link
 * dev.adagio.examples.archive.source.FormReader}.
 */
@NullMarked
package dev.adagio.examples.archive.source;

import org.jspecify.annotations.NullMarked;
