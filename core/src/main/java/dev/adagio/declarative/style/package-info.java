/**
 * Styles written for the prose linter Vale, read as they are: each of their checks becomes a rule. Start with {@link
 * dev.adagio.declarative.style.StyleReader}.
 */
@NullMarked
package dev.adagio.declarative.style;

import org.jspecify.annotations.NullMarked;
