package dev.adagio.rule;

import java.util.Objects;

/**
 * Where a rule comes from.
 *
 * @param title what it is called
 * @param reference where to find it: a paper's identifier, a repository and page, or a book
 */
public record Source(String title, String reference) {
    public Source {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reference, "reference");
    }
}
