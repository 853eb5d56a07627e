package dev.adagio.phrase;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * A place where a phrase occurs.
 *
 * @param span from its first to its last token
 * @param firstToken the index of its first token
 * @param endToken the index after its last token
 */
public record PhraseMatch(Span span, int firstToken, int endToken) {
    public PhraseMatch {
        Objects.requireNonNull(span, "span");
    }
}
