package dev.adagio.examples.report.advice;

import dev.adagio.advice.Counterfactual;
import dev.adagio.advice.Mode;
import dev.adagio.engine.Review;
import java.util.List;

/** What would turn a verdict to the other way. */
final class Turning {

    private Turning() {}

    /** Towards writing, or towards a meeting where writing is advised already. */
    static List<Counterfactual> away(Review review) {
        return review.counterfactuals(review.advice().mode() == Mode.ASYNC ? Mode.SYNC : Mode.ASYNC);
    }
}
