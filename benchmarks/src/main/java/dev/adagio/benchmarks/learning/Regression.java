package dev.adagio.benchmarks.learning;

/**
 * Logistic regression with a penalty on the squares of the weights, by Newton's method, each step solved by
 * conjugate gradients (Lin, Weng and Keerthi, "Trust Region Newton Method for Large-Scale Logistic
 * Regression", 2008). Deterministic.
 */
final class Regression {

    private static final int STEPS = 25;
    private static final int INNER_STEPS = 50;
    private static final double NEAR = 1e-4;

    /** The bias is hardly drawn to zero. */
    private static final double ON_BIAS = 0.01;

    private final Samples samples;
    private final double[] targets;
    private final double[] importance;

    /** Learns from the samples of some importance. */
    Regression(Samples samples, double[] targets, double[] importance) {
        this.samples = samples;
        this.targets = targets;
        this.importance = importance;
    }

    /** The weights, and the bias last. */
    double[] fit() {
        double[] weights = new double[samples.keys().length + 1];
        double loss = loss(weights);
        double first = 0;
        for (int step = 0; step < STEPS; step++) {
            double[] curvature = new double[samples.count()];
            double[] gradient = gradient(weights, curvature);
            double steep = dot(gradient, gradient);
            first = step == 0 ? steep : first;
            if (steep <= NEAR * NEAR * first) {
                break;
            }
            double[] direction = solve(gradient, curvature);
            double scale = 1;
            double[] next = plus(weights, scale, direction);
            double nextLoss = loss(next);
            while (nextLoss > loss && scale > NEAR) {
                scale /= 2;
                next = plus(weights, scale, direction);
                nextLoss = loss(next);
            }
            weights = next;
            loss = nextLoss;
        }
        return weights;
    }

    private double loss(double[] weights) {
        double loss = dot(penalty(weights), weights) / 2;
        for (int s = 0; s < samples.count(); s++) {
            if (importance[s] > 0) {
                double sum = samples.sum(s, weights);
                loss += importance[s] * (Math.log1p(Math.exp(-Math.abs(sum))) + Math.max(sum, 0) - targets[s] * sum);
            }
        }
        return loss;
    }

    /** How the loss rises with each weight; on the way, how it bends with each sample. */
    private double[] gradient(double[] weights, double[] curvature) {
        double[] gradient = penalty(weights);
        for (int s = 0; s < samples.count(); s++) {
            if (importance[s] > 0) {
                double probability = 1 / (1 + Math.exp(-samples.sum(s, weights)));
                curvature[s] = importance[s] * probability * (1 - probability);
                samples.add(s, importance[s] * (probability - targets[s]), gradient);
            }
        }
        return gradient;
    }

    /** The direction in which a bowl of this curvature has its lowest point. */
    private double[] solve(double[] gradient, double[] curvature) {
        double[] found = new double[gradient.length];
        double[] rest = plus(new double[gradient.length], -1, gradient);
        double[] direction = rest.clone();
        double size = dot(rest, rest);
        double enough = 0.01 * size;
        for (int step = 0; step < INNER_STEPS && size > enough; step++) {
            double[] bent = penalty(direction);
            for (int s = 0; s < curvature.length; s++) {
                if (curvature[s] > 0) {
                    samples.add(s, curvature[s] * samples.sum(s, direction), bent);
                }
            }
            double far = size / dot(direction, bent);
            found = plus(found, far, direction);
            rest = plus(rest, -far, bent);
            double left = dot(rest, rest);
            direction = plus(rest, left / size, direction);
            size = left;
        }
        return found;
    }

    private static double[] penalty(double[] weights) {
        double[] penalty = weights.clone();
        penalty[weights.length - 1] *= ON_BIAS;
        return penalty;
    }

    private static double[] plus(double[] first, double times, double[] second) {
        double[] sum = first.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += times * second[i];
        }
        return sum;
    }

    private static double dot(double[] first, double[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }
}
