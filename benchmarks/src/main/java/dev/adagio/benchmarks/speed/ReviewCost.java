package dev.adagio.benchmarks.speed;

import dev.adagio.Adagio;
import dev.adagio.engine.Review;
import dev.adagio.model.Markup;
import dev.adagio.model.Message;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What {@link ReviewBenchmark} measures, in processor time of the one thread, so that it can be measured where other
 * programs run, too: the review of 1,000 messages and the word and sentence breaks of the same texts in turns, each
 * review as many times the breaks beside it.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar dev.adagio.benchmarks.speed.ReviewCost [TURNS] [MARKUP...]</pre>
 */
public final class ReviewCost {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int TURNS = 60;
    private static final int BREAKS = 3;

    private final Adagio adagio = Adagio.create();
    private final BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    private final List<Message> messages;
    /** What was done, so that it has to be done. */
    private long done;

    private ReviewCost(Markup markup) {
        messages = SampleTexts.of(ReviewBenchmark.MESSAGES, 42).stream()
                .map(text -> Message.builder(text).markup(markup).build())
                .toList();
    }

    /** Prints the least and the median of all turns; as many turns before them warm up. */
    public static void main(String... arguments) {
        int turns = arguments.length == 0 ? TURNS : Integer.parseInt(arguments[0]);
        List<Markup> markups = arguments.length < 2
                ? List.of(Markup.PLAIN, Markup.MAIL, Markup.MARKDOWN)
                : Arrays.stream(arguments).skip(1).map(Markup::valueOf).toList();
        for (Markup markup : markups) {
            new ReviewCost(markup).measure(markup, turns);
        }
    }

    private void measure(Markup markup, int turns) {
        double[] reviews = new double[turns];
        double[] breaks = new double[turns];
        double[] times = new double[turns];
        for (int turn = -turns; turn < turns; turn++) {
            int at = Math.max(0, turn);
            breaks[at] = micros(BREAKS, this::divide);
            reviews[at] = micros(1, this::review);
            times[at] = reviews[at] / breaks[at];
        }
        System.out.printf(
                Locale.ROOT,
                "%s: review %s µs, word and sentence breaks %s µs, %s times (%d)%n",
                markup,
                spread(reviews),
                spread(breaks),
                spread(times),
                done);
    }

    private static String spread(double[] figures) {
        Arrays.sort(figures);
        return String.format(Locale.ROOT, "%.1f (half %.1f)", figures[0], figures[figures.length / 2]);
    }

    /** Processor time for each message. */
    private double micros(int rounds, Runnable work) {
        long begun = THREADS.getCurrentThreadCpuTime();
        for (int round = 0; round < rounds; round++) {
            work.run();
        }
        return (THREADS.getCurrentThreadCpuTime() - begun) / 1e3 / rounds / messages.size();
    }

    private void review() {
        for (Message message : messages) {
            Review review = adagio.review(message);
            done += review.findings().size();
            done += review.summary().isPresent() ? 1 : 0;
            done += review.readiness().isPresent() ? 1 : 0;
            done += review.advice().contributions().size();
        }
    }

    private void divide() {
        for (Message message : messages) {
            done += ReviewBenchmark.count(words, message.text());
            done += ReviewBenchmark.count(sentences, message.text());
        }
    }
}
