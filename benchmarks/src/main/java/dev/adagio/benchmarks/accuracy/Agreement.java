package dev.adagio.benchmarks.accuracy;

/**
 * How often a value was rightly, wrongly, or not found.
 *
 * @param right found where it is
 * @param wrong found where it is not
 * @param missed not found where it is
 */
record Agreement(int right, int wrong, int missed) {

    static final Agreement NONE = new Agreement(0, 0, 0);

    Agreement plus(boolean gold, boolean found) {
        return new Agreement(
                right + (gold && found ? 1 : 0), wrong + (!gold && found ? 1 : 0), missed + (gold && !found ? 1 : 0));
    }

    /** How many there are. */
    int positives() {
        return right + missed;
    }

    /** The share of what was found that is right; where nothing was found, 1 if there was nothing to find and else 0. */
    double precision() {
        if (right + wrong == 0) {
            return missed == 0 ? 1 : 0;
        }
        return (double) right / (right + wrong);
    }

    /** The share of what there is that was found; 1 where there is nothing. */
    double recall() {
        return positives() == 0 ? 1 : (double) right / positives();
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
