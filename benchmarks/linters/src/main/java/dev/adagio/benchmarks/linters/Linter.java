package dev.adagio.benchmarks.linters;

import dev.adagio.Adagio;
import dev.adagio.benchmarks.speed.ReviewBenchmark;
import dev.adagio.model.Message;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Checks texts. Used by one thread. */
interface Linter extends AutoCloseable {

    /** How much there is to say of texts. */
    int check(List<String> texts);

    @Override
    default void close() {}

    /** A whole review by all built-in rules, with summary, readiness and advice. */
    static Linter adagio() {
        Adagio adagio = Adagio.create();
        return texts -> {
            int found = 0;
            for (String text : texts) {
                var review = adagio.review(Message.of(text));
                review.summary();
                review.readiness();
                review.advice();
                found += review.findings().size();
            }
            return found;
        };
    }

    /** The words and sentences as the JDK divides them: the least that can be done to read a text. */
    static Linter breaks() {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        return texts -> {
            int found = 0;
            for (String text : texts) {
                found += ReviewBenchmark.count(words, text) + ReviewBenchmark.count(sentences, text);
            }
            return found;
        };
    }
}
