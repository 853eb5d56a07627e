package dev.adagio.signal;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * Words that greet or ask for attention and say nothing else.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param kind what they do
 */
public record Greeting(Span span, double confidence, Kind kind) implements Signal {

    /** What a greeting does. */
    public enum Kind {
        /** Opens: "hi Ana". */
        SALUTATION,
        /** Asks for attention, or for permission to ask: "got a minute?", "are you there?" */
        ATTENTION,
        /** Closes or thanks: "cheers". */
        CLOSING
    }

    public Greeting {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
        Confidence.check(confidence);
    }
}
