/**
 * Phrases: the lexicons somebody registers, and the one automaton that finds all of them in a
 * reading. Start with {@link dev.adagio.phrase.Lexicon}.
 */
@NullMarked
package dev.adagio.phrase;

import org.jspecify.annotations.NullMarked;
