package dev.adagio.signal;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * Why something is said or asked.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param kind what sort of reason
 */
public record Reason(Span span, double confidence, Kind kind) implements Signal {

    /** What sort of reason it is. */
    public enum Kind {
        /** An outcome that is wanted: "so that we can ship". */
        PURPOSE,
        /** A cause: "because the key expired". */
        CAUSE,
        /** That the message only informs: "FYI". */
        INFORMATION
    }

    public Reason {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
        Confidence.check(confidence);
    }
}
