package dev.adagio.benchmarks.accuracy;

import dev.adagio.Adagio;
import dev.adagio.engine.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reviews labelled messages and prints how well the reviews agree with the labels.
 *
 * <pre>GoldAccuracy [GOLD.jsonl] [--predictions FILE]</pre>
 */
public final class GoldAccuracy {

    private GoldAccuracy() {}

    /** Runs the program; the first argument is a file of labelled messages. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of("../shared/gold/open.jsonl");
        Path output = null;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--predictions") && i + 1 < arguments.length) {
                output = Path.of(arguments[++i]);
            } else {
                file = Path.of(arguments[i]);
            }
        }
        Adagio adagio = Adagio.create();
        List<GoldItem> items = GoldItem.read(file);
        List<Prediction> predictions = predict(adagio, items);
        if (output != null) {
            Files.write(output, predictions.stream().map(Prediction::json).toList());
        }
        System.out.print(new ScoreTable(items, predictions).text());
        System.out.printf(Locale.ROOT, "%-16s %-9s %d%n", "messages", "count", items.size());
        System.out.printf(Locale.ROOT, "%-16s %-9s %.0f%n", "a message", "µs", microseconds(adagio, items));
    }

    private static List<Prediction> predict(Adagio adagio, List<GoldItem> items) {
        List<Prediction> predictions = new ArrayList<>(items.size());
        for (GoldItem item : items) {
            Review review = adagio.review(item.message());
            predictions.add(Prediction.of(review));
            review.failures()
                    .forEach(failure -> System.err.println(item.message().id() + ": " + failure));
        }
        return predictions;
    }

    /** How long a message takes once the program has run warm; a rough figure. */
    private static double microseconds(Adagio adagio, List<GoldItem> items) {
        int rounds = 5;
        for (int i = 0; i < rounds; i++) {
            predict(adagio, items);
        }
        long start = System.nanoTime();
        predict(adagio, items);
        return (System.nanoTime() - start) / 1e3 / Math.max(1, items.size());
    }
}
