/**
 * What is found in an archive, and who is told of it. Start with {@link dev.adagio.examples.archive.item.Sink}.
 */
@NullMarked
package dev.adagio.examples.archive.item;

import org.jspecify.annotations.NullMarked;
