package dev.adagio.document;

import dev.adagio.text.Span;
import java.util.Objects;

/**
 * A heading and what stands below it.
 *
 * @param level from 1
 * @param heading the words of the heading
 * @param body what follows, up to the next heading of the same or a higher level
 * @param own what follows, up to the next heading of any level
 */
public record Section(int level, Span heading, Span body, Span own) {

    /** A section. */
    public Section {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(own, "own");
    }

    /** Heading and body. */
    public Span span() {
        return heading.join(body);
    }
}
