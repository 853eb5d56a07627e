/**
 * Changing decision records in place: each change is a {@link dev.adagio.rule.Fix} whose edits are all
 * that changes. Start with {@link dev.adagio.decision.writing.RecordEditor}.
 */
@NullMarked
package dev.adagio.decision.writing;

import org.jspecify.annotations.NullMarked;
