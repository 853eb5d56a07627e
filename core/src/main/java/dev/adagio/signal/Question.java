package dev.adagio.signal;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * A question put to a reader, requests in the form of a question among them; no pleasantry and no rhetorical question.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param direct whether it has the form of a question
 */
public record Question(Span span, double confidence, boolean direct) implements Signal {

    public Question {
        Objects.requireNonNull(span, "span");
        Confidence.check(confidence);
    }
}
