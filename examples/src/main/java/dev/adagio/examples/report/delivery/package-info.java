/**
 * When messages are best brought to people, written down in several formats. Start with
 * {@link dev.adagio.examples.report.delivery.Dispatch}.
 */
@NullMarked
package dev.adagio.examples.report.delivery;

import org.jspecify.annotations.NullMarked;
