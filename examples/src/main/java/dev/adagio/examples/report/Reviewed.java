package dev.adagio.examples.report;

import dev.adagio.engine.Review;
import dev.adagio.examples.archive.item.Item;
import java.util.Objects;

/**
 * A subject and what a review found in it. All spans point into {@code review.message().text()}, the
 * text of {@code item} up to the engine's limit.
 *
 * @param item the message or meeting, with its origin
 * @param review the review of it
 */
public record Reviewed(Item item, Review review) {
    public Reviewed {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(review, "review");
    }
}
