/**
 * When to bring something to people, weighing what waiting costs against what an interruption costs. Start with
 * {@link dev.adagio.delivery.Courier}.
 */
@NullMarked
package dev.adagio.delivery;

import org.jspecify.annotations.NullMarked;
