package dev.adagio.json;

import dev.adagio.engine.Review;
import java.io.IOException;

/**
 * Reviews as JSON, one object in one line each. The form is described by a JSON Schema; keys it does not
 * name may be added in later releases. Thread-safe.
 */
public final class ReviewJson {

    private static final Form<ReviewDocument> FORM = new Form<>(ReviewDocument.class, "review.schema.json");

    private ReviewJson() {}

    /** A review as JSON. */
    public static String write(Review review) {
        return write(ReviewDocument.of(review));
    }

    /** A review as JSON. */
    public static String write(ReviewDocument review) {
        return FORM.write(review);
    }

    /**
     * Writes a review as JSON, without a line end; what it is written to is not closed.
     *
     * @throws IOException if it cannot be written there
     */
    public static void write(ReviewDocument review, Appendable out) throws IOException {
        FORM.write(review, out);
    }

    /**
     * Reads what {@link #write} wrote. Keys that are not known are passed over.
     *
     * @throws IllegalArgumentException if it is no review in this form; the message says where
     */
    public static ReviewDocument read(String json) {
        return FORM.read(json);
    }

    /** The JSON Schema (draft 2020-12) of the form. */
    public static String schema() {
        return FORM.schema();
    }
}
