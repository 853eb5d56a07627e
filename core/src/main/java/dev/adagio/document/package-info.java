/**
 * Documents: how a longer text is laid out, whatever its markup. Markdown, AsciiDoc,
 * reStructuredText and YAML become lines, sections and fields, each a span of the original text.
 * Start with {@link dev.adagio.document.DocumentReader}; nothing here knows a word of any language.
 */
@NullMarked
package dev.adagio.document;

import org.jspecify.annotations.NullMarked;
