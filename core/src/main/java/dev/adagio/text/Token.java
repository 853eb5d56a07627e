package dev.adagio.text;

import java.util.Objects;

/**
 * A word, number or sign.
 *
 * @param kind what it is
 * @param span where it lies
 * @param word its characters in lower case, with a straight apostrophe
 */
public record Token(TokenKind kind, Span span, String word) {
    public Token {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(word, "word");
    }

    /** A word in the form in which words are compared: lower case, with a straight apostrophe. */
    public static String fold(String word) {
        return Characters.word(word, 0, word.length());
    }
}
