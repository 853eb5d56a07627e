/**
 * Applies linear models that were learned from labelled messages: features with weights, read from a
 * resource, and explained by naming what weighed most.
 */
@NullMarked
package dev.adagio.rules.learned;

import org.jspecify.annotations.NullMarked;
