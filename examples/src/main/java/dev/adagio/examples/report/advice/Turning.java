package dev.adagio.examples.report.advice;

import dev.adagio.advice.Counterfactual;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Plan;
import dev.adagio.engine.Review;
import java.util.List;
import java.util.Optional;

/** What to do about a verdict: what would turn it to the other way, and how it is done as advised. */
public final class Turning {

    private Turning() {}

    /** Towards writing, or towards a meeting where writing is advised already. */
    public static List<Counterfactual> away(Review review) {
        return review.counterfactuals(review.advice().mode() == Mode.ASYNC ? Mode.SYNC : Mode.ASYNC);
    }

    /**
     * How it is done as advised; what may be either way is begun in writing. Nothing where nothing speaks for either:
     * a holiday in a calendar needs no plan.
     */
    public static Optional<Plan> planned(Review review) {
        if (review.advice().contributions().isEmpty()) {
            return Optional.empty();
        }
        return review.plan(review.advice().mode() == Mode.SYNC ? Mode.SYNC : Mode.ASYNC);
    }
}
