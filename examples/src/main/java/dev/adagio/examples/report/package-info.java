/**
 * What a review of many subjects comes to, written down in one of several formats. Start with {@link
 * dev.adagio.examples.report.Report}.
 */
@NullMarked
package dev.adagio.examples.report;

import org.jspecify.annotations.NullMarked;
