package dev.adagio.examples.report;

import dev.adagio.examples.archive.item.Origin;
import dev.adagio.json.ReviewDocument;
import dev.adagio.json.ReviewJson;

/** Reviews as JSON, with the place of what was reviewed. */
public final class ReviewForm {

    private ReviewForm() {}

    /** The review in one line. */
    public static String json(Reviewed reviewed) {
        Origin origin = reviewed.item().origin();
        return ReviewJson.write(ReviewDocument.of(reviewed.review()).at(origin.file(), origin.line()));
    }
}
