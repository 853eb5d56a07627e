package dev.adagio.text;

import java.util.Objects;

/**
 * A sentence of the author's own words. It has at least one token.
 *
 * @param span from its first to its last token
 * @param block the index of its block in {@link Reading#blocks()}
 * @param firstToken the index of its first token
 * @param endToken the index after its last token
 */
public record Sentence(Span span, int block, int firstToken, int endToken) {
    public Sentence {
        Objects.requireNonNull(span, "span");
    }

    /** The same sentence in a text of which an earlier part was changed. */
    Sentence moved(int characters, int blocks, int tokens) {
        Span moved = new Span(span.start() + characters, span.end() + characters);
        return new Sentence(moved, block + blocks, firstToken + tokens, endToken + tokens);
    }
}
