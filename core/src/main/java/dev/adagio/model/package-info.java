/**
 * What a host hands in: immutable records that know nothing of reading or rules. Start with {@link
 * dev.adagio.model.Message}.
 */
@NullMarked
package dev.adagio.model;

import org.jspecify.annotations.NullMarked;
