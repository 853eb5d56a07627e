package dev.adagio.rules.language.speech;

import dev.adagio.signal.Signal;
import dev.adagio.text.Span;

/**
 * A sentence of the author's, by its form.
 *
 * @param span where it lies
 * @param firstToken the index of its first token
 * @param endToken the index after its last token
 * @param head the index of the first token after its opening words: salutations, names called, "so", "by the way"
 * @param mood its form
 * @param marked whether it ends in a question mark
 * @param aside whether it is not said by the author to the reader: quoted, or a field of a form
 * @param index its place among the sentences of the text
 */
public record Utterance(
        Span span, int firstToken, int endToken, int head, Mood mood, boolean marked, boolean aside, int index)
        implements Signal {

    /** The form of a sentence. */
    public enum Mood {
        QUESTION,
        INSTRUCTION,
        STATEMENT
    }

    @Override
    public double confidence() {
        return 1;
    }

    public boolean is(Mood other) {
        return mood == other;
    }

    public boolean holds(int token) {
        return firstToken <= token && token < endToken;
    }
}
