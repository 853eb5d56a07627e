package dev.adagio.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.adagio.Adagio;
import dev.adagio.engine.Review;
import dev.adagio.signal.Question;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.Z_Result;

/** What a review works out when it is asked is worked out once, whoever asks. */
@JCStressTest
@Outcome(id = "true", expect = ACCEPTABLE, desc = "the same for both")
@Outcome(expect = Expect.FORBIDDEN, desc = "worked out twice, or by halves")
@State
public class SharedReview {

    private static final Adagio ADAGIO = Adagio.create();

    private final Review review = ADAGIO.review("Which port does the printer listen on?");
    private Object[] one = {};
    private Object[] other = {};

    /** Asks. */
    @Actor
    public void one() {
        one = ask();
    }

    /** Asks, too. */
    @Actor
    public void other() {
        other = ask();
    }

    /** Whether they got the same. */
    @Arbiter
    public void after(Z_Result result) {
        result.r1 = one.length == other.length;
        for (int i = 0; result.r1 && i < one.length; i++) {
            result.r1 = one[i] == other[i];
        }
    }

    private Object[] ask() {
        return new Object[] {
            review.advice(),
            review.signals().all(Question.class).get(0),
            review.withFixes(),
            review.summary().get()
        };
    }
}
