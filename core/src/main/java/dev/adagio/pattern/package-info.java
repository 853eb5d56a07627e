/**
 * Regular expressions from people who configure: none of them can run away, whatever the text. Start with {@link
 * dev.adagio.pattern.TextPattern}.
 */
@NullMarked
package dev.adagio.pattern;

import org.jspecify.annotations.NullMarked;
