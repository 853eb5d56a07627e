package dev.adagio.benchmarks.speed;

import dev.adagio.Adagio;
import dev.adagio.engine.Review;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A whole review by all built-in rules, against two floors over the same texts: the JDK's word and
 * sentence breaks, and a hash over the characters.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar ReviewBenchmark</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(ReviewBenchmark.MESSAGES)
public class ReviewBenchmark {

    static final int MESSAGES = 1_000;

    /** How the texts are said to be written down. */
    @Param({"PLAIN", "MAIL", "MARKDOWN"})
    public Markup markup;

    private List<Message> messages;
    private Adagio adagio;

    /** Makes the messages and sees to it that every one can be reviewed. */
    @Setup
    public void prepare() {
        adagio = Adagio.create();
        messages = SampleTexts.of(MESSAGES, 42).stream()
                .map(text -> Message.builder(text).markup(markup).build())
                .toList();
        long findings = 0;
        for (Message message : messages) {
            Review review = adagio.review(message);
            findings += review.findings().size();
            if (!review.failures().isEmpty()) {
                throw new IllegalStateException("cannot be measured: " + review.failures());
            }
        }
        if (findings == 0) {
            throw new IllegalStateException("cannot be measured: no rule found anything");
        }
    }

    /** All findings, and the summary, readiness and advice. */
    @Benchmark
    public void review(Blackhole hole) {
        for (Message message : messages) {
            Review review = adagio.review(message);
            hole.consume(review.findings());
            hole.consume(review.summary());
            hole.consume(review.readiness());
            hole.consume(review.advice());
        }
    }

    /** The words and sentences as the JDK divides them. */
    @Benchmark
    public void breakIterator(Blackhole hole) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        for (Message message : messages) {
            hole.consume(count(words, message.text()));
            hole.consume(count(sentences, message.text()));
        }
    }

    /** Every character looked at once. */
    @Benchmark
    public void hashLoop(Blackhole hole) {
        for (Message message : messages) {
            int hash = 0;
            String text = message.text();
            for (int i = 0; i < text.length(); i++) {
                hash = 31 * hash + text.charAt(i);
            }
            hole.consume(hash);
        }
    }

    /** How many parts a text is divided into. */
    public static int count(BreakIterator breaks, String text) {
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
