package dev.adagio.benchmarks.learning;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Logistic regression with penalties on the sum of the weights and of their squares, by the method of
 * McMahan et al., "Ad Click Prediction: a View from the Trenches" (2013): each feature has its own pace.
 *
 * @param rounds how often each sample is seen
 * @param pace how fast weights move at first
 * @param sparse the penalty that keeps weights at zero
 * @param small the penalty that keeps weights small
 */
record Regression(int rounds, double pace, double sparse, double small) {

    /** How many numbers are kept of each weight. */
    private static final int WIDTH = 3;

    /** A sample that is estimated so nearly right teaches nothing more. */
    private static final double SETTLED = 0.02;

    /** Weights, and the bias last. */
    double[] fit(Samples samples, double[] targets, double[] importance, long seed) {
        int features = samples.names().size();
        double[] state = new double[WIDTH * (features + 1)];
        int[] order = order(importance);
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (int s : order) {
                int[] indices = samples.indices()[s];
                float[] values = samples.values()[s];
                double sum = state[WIDTH * features];
                for (int i = 0; i < indices.length; i++) {
                    sum += state[WIDTH * indices[i]] * values[i];
                }
                double slope = (1 / (1 + Math.exp(-sum)) - targets[s]) * importance[s];
                if (Math.abs(slope) < SETTLED) {
                    continue;
                }
                for (int i = 0; i < indices.length; i++) {
                    step(state, WIDTH * indices[i], slope * values[i], sparse, small);
                }
                step(state, WIDTH * features, slope, 0, 0);
            }
        }
        double[] weights = new double[features + 1];
        for (int i = 0; i <= features; i++) {
            weights[i] = state[WIDTH * i];
        }
        return weights;
    }

    /** Moves a weight; beside it lie the sum of its gradients and the root of the sum of their squares. */
    private void step(double[] state, int at, double slope, double sparse, double small) {
        double before = state[at + 2];
        double root = Math.sqrt(before * before + slope * slope);
        double gradient = state[at + 1] + slope - (root - before) / pace * state[at];
        state[at + 2] = root;
        state[at + 1] = gradient;
        double beyond = Math.abs(gradient) - sparse;
        state[at] = beyond <= 0 ? 0 : -Math.signum(gradient) * beyond / ((1 + root) / pace + small);
    }

    private static int[] order(double[] importance) {
        return IntStream.range(0, importance.length)
                .filter(i -> importance[i] > 0)
                .toArray();
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[other];
            order[other] = swapped;
        }
    }
}
