package dev.adagio.examples.report.advice;

import dev.adagio.advice.Advice;
import dev.adagio.engine.Review;
import dev.adagio.examples.archive.item.Item;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.report.Reviewed;
import dev.adagio.json.AdviceDocument;
import dev.adagio.json.AdviceJson;
import dev.adagio.meeting.Toll;
import java.util.Optional;

/** Advice as JSON, with the place of what it is about and with what a meeting takes. */
public final class AdviceForm {

    private AdviceForm() {}

    /** The advice in one line. */
    public static String json(Reviewed reviewed) {
        Origin origin = reviewed.item().origin();
        Review review = reviewed.review();
        Advice advice = review.advice();
        AdviceDocument document = AdviceDocument.of(review.message(), advice)
                .at(origin.file(), origin.line())
                .explained(advice.assumptions(), Turning.away(review));
        if (reviewed.item() instanceof Item.MeetingItem item) {
            Optional<Toll> toll = Toll.of(item.meeting());
            if (toll.isPresent()) {
                document = document.taking(
                        toll.get(),
                        item.meeting().optional().size(),
                        item.repeats().starts().size());
            }
        }
        return AdviceJson.write(document);
    }
}
