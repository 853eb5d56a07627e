package dev.adagio.signal;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * Somebody the text calls upon.
 *
 * @param span where it is said
 * @param confidence from 0 to 1
 * @param kind how they are called
 * @param name what they are called, without marks, or empty for {@link Kind#YOU}
 */
public record Addressee(Span span, double confidence, Kind kind, String name) implements Signal {

    /** How somebody is called. */
    public enum Kind {
        /** By an @mention of one person. */
        MENTION,
        /** By name. */
        NAME,
        /** As "you", where that can only be one. */
        YOU,
        /** As a group: a team, everybody, "someone". */
        GROUP,
        /** By a mention that alerts everybody in a channel. */
        BROADCAST
    }

    public Addressee {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Confidence.check(confidence);
    }
}
