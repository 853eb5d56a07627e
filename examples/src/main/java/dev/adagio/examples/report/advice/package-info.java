/**
 * Whether messages and meetings need everybody at the same time, written down in several formats. Start with
 * {@link dev.adagio.examples.report.advice.AdviceText}.
 */
@NullMarked
package dev.adagio.examples.report.advice;

import org.jspecify.annotations.NullMarked;
