/**
 * What goes on in a conversation: what was asked and what became of it, what was promised and settled, and how the word
 * went round; and which messages make up a conversation at all. A review finds the signals of this package in a
 * {@link dev.adagio.model.Conversation}: start with {@link dev.adagio.conversation.Exchange}, or with
 * {@link dev.adagio.conversation.Gathering} where messages are yet to be put together.
 */
@NullMarked
package dev.adagio.conversation;

import org.jspecify.annotations.NullMarked;
