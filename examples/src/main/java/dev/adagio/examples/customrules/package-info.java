/**
 * A team's own rules: most of them in {@code harbour.yaml}, two in Java. Start with {@link
 * dev.adagio.examples.customrules.HarbourRules}.
 */
@NullMarked
package dev.adagio.examples.customrules;

import org.jspecify.annotations.NullMarked;
