/**
 * Reading: how a text is divided into blocks, sentences and tokens. Every span points into the
 * original text. Start with {@link dev.adagio.text.TextReader}; nothing here knows a word of any
 * language.
 */
@NullMarked
package dev.adagio.text;

import org.jspecify.annotations.NullMarked;
