package dev.adagio.advice;

import java.util.Objects;

/**
 * How sure a verdict is, by how far its balance lies from the nearest threshold: of all verdicts said to be right with
 * seventy in a hundred, seventy should be.
 *
 * @param sync of {@link Mode#SYNC}
 * @param async of {@link Mode#ASYNC}
 * @param either of {@link Mode#EITHER}
 * @param decided how sure a verdict is that a factor decides alone, from 0 to 1
 * @param source where the numbers come from
 */
public record Calibration(Line sync, Line async, Line either, double decided, String source) {

    /** From one half at a threshold, as nothing is known of how often verdicts are right. */
    public static final Calibration DEFAULT =
            new Calibration(Line.EVEN, Line.EVEN, Line.EVEN, 0.95, "a proposal of this library");

    /**
     * A calibration.
     *
     * @throws IllegalArgumentException if a confidence is not between 0 and 1
     */
    public Calibration {
        Objects.requireNonNull(sync, "sync");
        Objects.requireNonNull(async, "async");
        Objects.requireNonNull(either, "either");
        Objects.requireNonNull(source, "source");
        if (!(decided >= 0 && decided <= 1)) {
            throw new IllegalArgumentException("not between 0 and 1: " + decided);
        }
    }

    /**
     * How confidence grows with distance: {@code 1 / (1 + e^-(at + rise * distance))}.
     *
     * @param at the log odds of being right at the threshold
     * @param rise how they grow with each point of distance; never below 0, so that more evidence never makes less sure
     */
    public record Line(double at, double rise) {

        static final Line EVEN = new Line(0, 1);

        /**
         * A line.
         *
         * @throws IllegalArgumentException if it falls, or is made of no finite numbers
         */
        public Line {
            if (!(rise >= 0) || !Double.isFinite(rise) || !Double.isFinite(at)) {
                throw new IllegalArgumentException("no line that rises: " + at + ", " + rise);
            }
        }

        double confidence(double distance) {
            return 1 / (1 + Math.exp(-(at + rise * distance)));
        }
    }

    /** Of this mode. */
    public Line of(Mode mode) {
        return switch (mode) {
            case SYNC -> sync;
            case ASYNC -> async;
            case EITHER -> either;
        };
    }
}
