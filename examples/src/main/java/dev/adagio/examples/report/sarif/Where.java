package dev.adagio.examples.report.sarif;

import dev.adagio.text.Span;

/**
 * Where something is in one of the messages of a conversation.
 *
 * @param location the message
 * @param span the part of its text
 */
record Where(Location location, Span span) {}
