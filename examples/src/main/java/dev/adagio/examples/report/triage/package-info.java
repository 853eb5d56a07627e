/**
 * Meetings ranked by what writing would give back, as a page and as plans to send. Start with
 * {@link dev.adagio.examples.report.triage.Triage}.
 */
@NullMarked
package dev.adagio.examples.report.triage;

import org.jspecify.annotations.NullMarked;
