package dev.adagio.examples.cli.review;

import dev.adagio.engine.Review;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a run goes into besides messages and meetings, and what it leaves out.
 *
 * @param conversations whether the conversations that the messages make up are reviewed as well
 * @param workspace the workspace that what is read belongs to, or null
 * @param screening leaves out findings, review by review in order
 */
record Extent(boolean conversations, @Nullable Intake workspace, UnaryOperator<Review> screening) {

    /** Messages and meetings, and everything found in them. */
    static final Extent PLAIN = new Extent(false, null, UnaryOperator.identity());
}
