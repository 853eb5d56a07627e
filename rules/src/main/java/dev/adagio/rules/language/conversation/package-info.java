/** Finds what became of questions and requests, promises and decisions in a conversation, in any language with words for it. */
@NullMarked
package dev.adagio.rules.language.conversation;

import org.jspecify.annotations.NullMarked;
