package dev.adagio.text;

import java.util.Objects;

/**
 * A part of a text that is laid out as one. Blocks follow each other without overlap.
 *
 * @param kind what it is
 * @param span where it lies
 * @param depth how deep it is nested: the level of a heading, list or quote, counted from 1; 0 elsewhere
 */
public record Block(BlockKind kind, Span span, int depth) {
    public Block {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }
}
