package dev.adagio.benchmarks.learning;

import dev.adagio.rules.learned.LinearModels;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Weights that were learned, ready to be written.
 *
 * @param outputs what the models estimate
 * @param names what each feature is called
 * @param weights for each output its weights, and its bias last
 */
record ModelDraft(List<String> outputs, List<String> names, List<double[]> weights) {

    /** Smaller weights move nothing. */
    private static final double LEAST = 0.005;

    /** Only some of the outputs. */
    ModelDraft only(Predicate<String> wanted) {
        List<Integer> kept = IntStream.range(0, outputs.size())
                .filter(o -> wanted.test(outputs.get(o)))
                .boxed()
                .toList();
        return new ModelDraft(
                kept.stream().map(outputs::get).toList(),
                names,
                kept.stream().map(weights::get).toList());
    }

    /** The models as text, with these cuts. */
    String text(double[] cuts) {
        StringBuilder text = new StringBuilder();
        for (int o = 0; o < outputs.size(); o++) {
            text.append(String.format(
                    Locale.ROOT, "output %s %.4f %.4f%n", outputs.get(o), weights.get(o)[names.size()], cuts[o]));
        }
        for (int f = 0; f < names.size(); f++) {
            StringBuilder line = new StringBuilder();
            for (int o = 0; o < outputs.size(); o++) {
                double weight = weights.get(o)[f];
                if (Math.abs(weight) >= LEAST) {
                    line.append(line.isEmpty() ? '\t' : ' ').append(o).append(':').append(written(weight));
                }
            }
            if (!line.isEmpty()) {
                text.append(names.get(f)).append(line).append('\n');
            }
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /** The models as text, each output holding where it is likelier than not. */
    String text() {
        return text(new double[outputs.size()]);
    }

    LinearModels models() {
        return LinearModels.parse(text());
    }

    LinearModels models(double[] cuts) {
        return LinearModels.parse(text(cuts));
    }

    private static String written(double weight) {
        return String.format(Locale.ROOT, "%.3f", weight)
                .replaceAll("0+$", "")
                .replaceFirst("^(-?)0\\.", "$1.");
    }
}
