package dev.adagio.phrase;

/** A phrase or lexicon that cannot be understood. The message names the lexicon and the phrase. */
public final class PhraseSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    PhraseSyntaxException(String message) {
        super(message);
    }
}
