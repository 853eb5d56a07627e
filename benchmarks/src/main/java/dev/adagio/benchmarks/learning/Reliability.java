package dev.adagio.benchmarks.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How sure verdicts were said to be, against how often they were right. Not thread-safe. */
final class Reliability {

    private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01};

    private final List<double[]> verdicts = new ArrayList<>();

    void add(double confidence, boolean right) {
        verdicts.add(new double[] {confidence, right ? 1 : 0});
    }

    /** The mean distance of confidence and share of right verdicts, over bands of confidence. */
    double error() {
        double error = 0;
        for (int b = 0; b + 1 < BOUNDS.length; b++) {
            List<double[]> band = band(b);
            error += Math.abs(mean(band, 0) - mean(band, 1)) * band.size() / Math.max(1, verdicts.size());
        }
        return error;
    }

    /** A table in Markdown: each band with how many verdicts, how sure they were said to be, and how many were right. */
    String table() {
        StringBuilder table = new StringBuilder("| said | verdicts | predicted | observed |\n|---|---|---|---|\n");
        for (int b = 0; b + 1 < BOUNDS.length; b++) {
            List<double[]> band = band(b);
            if (!band.isEmpty()) {
                table.append(String.format(
                        Locale.ROOT,
                        "| %.2f to %.2f | %d | %.3f | %.3f |%n",
                        BOUNDS[b],
                        Math.min(1, BOUNDS[b + 1]),
                        band.size(),
                        mean(band, 0),
                        mean(band, 1)));
            }
        }
        return table.append(String.format(Locale.ROOT, "%nmean distance %.3f%n", error()))
                .toString();
    }

    private List<double[]> band(int b) {
        return verdicts.stream()
                .filter(verdict -> verdict[0] >= BOUNDS[b] && verdict[0] < BOUNDS[b + 1])
                .sorted(Comparator.comparingDouble(verdict -> verdict[0]))
                .toList();
    }

    private static double mean(List<double[]> band, int column) {
        return band.stream().mapToDouble(verdict -> verdict[column]).average().orElse(0);
    }
}
