/**
 * What decision records call things, in each language: phrases with their meanings, in the files
 * {@code *.vocabulary} beside these classes. A word that is to be understood is added there. Dates,
 * numbers, scopes and names of fields are found by them.
 */
@NullMarked
package dev.adagio.decision.vocabulary;

import org.jspecify.annotations.NullMarked;
