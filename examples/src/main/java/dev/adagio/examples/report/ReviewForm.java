package dev.adagio.examples.report;

import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.json.ReviewDocument;
import dev.adagio.json.ReviewJson;

/** Reviews as JSON, with the place of what was reviewed. */
public final class ReviewForm {

    private ReviewForm() {}

    /** The review in one line. */
    public static String json(Reviewed reviewed) {
        Origin origin = reviewed.item().origin();
        ReviewDocument document = ReviewDocument.of(reviewed.review()).at(origin.file(), origin.line());
        return ReviewJson.write(
                reviewed.item() instanceof Item.ConversationItem talk
                        ? document.ofConversation(
                                talk.conversation().id(),
                                talk.conversation().messages().size())
                        : document);
    }
}
