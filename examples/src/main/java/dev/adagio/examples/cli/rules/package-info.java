/**
 * {@code adagio rules}, a class for each of its larger commands, and the rules that a person names. Start with {@link
 * dev.adagio.examples.cli.rules.RulesCommand}.
 */
@NullMarked
package dev.adagio.examples.cli.rules;

import org.jspecify.annotations.NullMarked;
