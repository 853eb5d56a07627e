package dev.adagio.benchmarks.speed;

import dev.adagio.Adagio;
import dev.adagio.engine.Review;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import dev.adagio.rule.Edit;
import dev.adagio.text.Span;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One keystroke in a document of some 2,000 words: reviewed as an edit, against reviewed anew.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar EditBenchmark</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class EditBenchmark {

    private static final int DOCUMENT = 21;
    private static final String TYPED = "etaoin shrdlu, .?\n";

    /** How the document is said to be written down. */
    @Param({"PLAIN", "MARKDOWN"})
    public Markup markup;

    private Adagio adagio;
    private Review review;
    private Edit edit;
    private Message edited;
    private Random random;

    /** Makes the document. */
    @Setup
    public void prepare() {
        adagio = Adagio.create();
        random = new Random(7);
        String text = String.join("\n\n", SampleTexts.of(DOCUMENT, 42));
        review = adagio.review(Message.builder(text).markup(markup).build());
    }

    /** A letter is typed somewhere, or the one typed last is taken away again. */
    @Setup(Level.Invocation)
    public void type() {
        String text = review.message().text();
        boolean takesAway = edit != null && !edit.replacement().isEmpty();
        int at = takesAway ? edit.span().start() : random.nextInt(text.length());
        edit = takesAway
                ? new Edit(new Span(at, at + 1), "")
                : new Edit(new Span(at, at), String.valueOf(TYPED.charAt(random.nextInt(TYPED.length()))));
        edited = review.message().toBuilder().text(edit.apply(text)).build();
    }

    /** What changed is read. */
    @Benchmark
    public Object edit() {
        review = adagio.edit(review, edit);
        return asked(review);
    }

    /** Everything is read. */
    @Benchmark
    public Object anew() {
        review = adagio.review(edited);
        return asked(review);
    }

    /** What a composer shows. */
    private static Object asked(Review review) {
        return review.findings().hashCode()
                + review.summary().hashCode()
                + review.readiness().hashCode()
                + review.outline().hashCode()
                + review.advice().hashCode();
    }
}
