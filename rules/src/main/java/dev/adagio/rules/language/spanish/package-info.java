/**
 * What is known of Spanish: its phrases, as lists beside the classes, and the forms of its words. Start with {@link
 * dev.adagio.rules.language.spanish.Spanish}.
 */
@NullMarked
package dev.adagio.rules.language.spanish;

import org.jspecify.annotations.NullMarked;
