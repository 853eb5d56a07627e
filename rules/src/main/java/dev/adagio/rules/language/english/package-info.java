/**
 * What is known of English: its phrases, as lists beside the classes, and one detector for each type
 * of signal, in packages by theme. Start with {@link dev.adagio.rules.language.english.English}.
 */
@NullMarked
package dev.adagio.rules.language.english;

import org.jspecify.annotations.NullMarked;
