package dev.adagio.phrase;

import dev.adagio.text.Reading;
import java.util.Collection;

/** Words, in lower case and with a straight apostrophe, to which tokens are compared. Immutable and thread-safe. */
public final class WordSet {

    private final Vocabulary words = new Vocabulary();

    private WordSet(Collection<String> words) {
        words.forEach(this.words::add);
    }

    /** These words. */
    public static WordSet of(Collection<String> words) {
        return new WordSet(words);
    }

    /** Whether a token of a text is one of the words. */
    public boolean has(Reading reading, int token) {
        return words.find(reading, token) != Vocabulary.UNKNOWN;
    }
}
