/** What is told: reasons, promises, decisions, what holds somebody up, and what the words point to. */
@NullMarked
package dev.adagio.rules.language.statement;

import org.jspecify.annotations.NullMarked;
