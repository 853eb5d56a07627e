package dev.adagio.declarative.style;

import java.util.Set;

/**
 * A part of a text with the scopes it is in.
 *
 * @param scopes the names of its scopes, for example {@code heading} and {@code heading.h2}
 * @param projection what a reader sees of it
 */
record StyledBlock(Set<String> scopes, Projection projection) {

    StyledBlock {
        scopes = Set.copyOf(scopes);
    }

    String text() {
        return projection.text();
    }
}
