package dev.adagio.verify;

import java.util.Objects;

/**
 * A text of which something was taken away that a signal rests on: an owner, a date, a reason.
 *
 * @param text the text as it was
 * @param signal the type of signal, in one word
 * @param deleted the words that were taken away
 * @param appears whether the rule finds something then, which it did not before
 */
public record Deletion(String text, String signal, String deleted, boolean appears) {
    public Deletion {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(deleted, "deleted");
    }
}
