/**
 * The contract of a rule: what it asks of the signals, what it says of itself, and the findings it
 * makes. Start with {@link dev.adagio.rule.Rule}; packs are discovered as {@link
 * dev.adagio.rule.RulePack}.
 */
@NullMarked
package dev.adagio.rule;

import org.jspecify.annotations.NullMarked;
