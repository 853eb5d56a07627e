/** How an author speaks: which words are their own and which are quoted, and each sentence by its form. */
@NullMarked
package dev.adagio.rules.language.speech;

import org.jspecify.annotations.NullMarked;
