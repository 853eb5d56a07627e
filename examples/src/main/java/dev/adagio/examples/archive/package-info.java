/**
 * Reads what people have written to each other out of files, folders and exports: mail, chat, issues,
 * calendars, documents. Each form is recognised by its content and read in bounded memory; what cannot
 * be read is named with its place, and everything else is read all the same. Start with
 * {@link dev.adagio.examples.archive.Archive}.
 */
@NullMarked
package dev.adagio.examples.archive;

import org.jspecify.annotations.NullMarked;
