/**
 * Reads what chat programs and issue trackers export as JSON. Start with {@link
 * dev.adagio.examples.archive.export.JsonFile}.
 */
@NullMarked
package dev.adagio.examples.archive.export;

import org.jspecify.annotations.NullMarked;
