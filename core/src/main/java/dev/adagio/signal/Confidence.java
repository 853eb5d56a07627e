package dev.adagio.signal;

/** The range of confidences and probabilities. */
final class Confidence {

    private Confidence() {}

    static void check(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not between 0 and 1: " + confidence);
        }
    }
}
