/**
 * Decision records in files and folders, listed and shown. Start with {@link
 * dev.adagio.examples.decisions.RecordFiles}.
 */
@NullMarked
package dev.adagio.examples.decisions;

import org.jspecify.annotations.NullMarked;
