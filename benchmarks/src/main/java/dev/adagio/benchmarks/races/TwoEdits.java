package dev.adagio.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.adagio.Adagio;
import dev.adagio.engine.Review;
import dev.adagio.rule.Edit;
import dev.adagio.text.Span;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** One review is edited in two ways at once: each answer is that of its own text read anew. */
@JCStressTest
@Outcome(id = "true, true", expect = ACCEPTABLE, desc = "each as if it were alone")
@Outcome(expect = Expect.FORBIDDEN, desc = "one saw the other")
@State
public class TwoEdits {

    private static final Adagio ADAGIO = Adagio.create();
    private static final String TEXT = "We are blocked. Which port is it?";
    private static final Edit ONE = new Edit(new Span(0, 15), "It works.");
    private static final Edit OTHER = new Edit(new Span(16, 33), "Thanks.");
    private static final String ONE_READ = said(ADAGIO.review(ONE.apply(TEXT)));
    private static final String OTHER_READ = said(ADAGIO.review(OTHER.apply(TEXT)));

    private final Review review = ADAGIO.review(TEXT);

    /** One edit. */
    @Actor
    public void one(ZZ_Result result) {
        result.r1 = said(ADAGIO.edit(review, ONE)).equals(ONE_READ);
    }

    /** The other. */
    @Actor
    public void other(ZZ_Result result) {
        result.r2 = said(ADAGIO.edit(review, OTHER)).equals(OTHER_READ);
    }

    private static String said(Review review) {
        return review.findings() + " " + review.summary();
    }
}
