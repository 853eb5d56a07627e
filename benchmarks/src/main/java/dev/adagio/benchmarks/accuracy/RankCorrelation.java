package dev.adagio.benchmarks.accuracy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Spearman's correlation of ranks; equal values share the mean of their ranks. */
final class RankCorrelation {

    private RankCorrelation() {}

    /** From -1 to 1; 0 where there are fewer than three pairs or one side has one value only. */
    static double of(List<Double> first, List<Double> second) {
        if (first.size() < 3) {
            return 0;
        }
        double[] x = ranks(first);
        double[] y = ranks(second);
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double both = 0;
        double squaresX = 0;
        double squaresY = 0;
        for (int i = 0; i < x.length; i++) {
            both += (x[i] - meanX) * (y[i] - meanY);
            squaresX += (x[i] - meanX) * (x[i] - meanX);
            squaresY += (y[i] - meanY) * (y[i] - meanY);
        }
        double divisor = Math.sqrt(squaresX * squaresY);
        return divisor == 0 ? 0 : both / divisor;
    }

    private static double[] ranks(List<Double> values) {
        int[] order = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(values::get))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[order.length];
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to + 1 < order.length && values.get(order[to + 1]).equals(values.get(order[from]))) {
                to++;
            }
            for (int i = from; i <= to; i++) {
                ranks[order[i]] = (from + to) / 2.0;
            }
            from = to + 1;
        }
        return ranks;
    }
}
