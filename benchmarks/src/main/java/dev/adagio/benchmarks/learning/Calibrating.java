package dev.adagio.benchmarks.learning;

import dev.adagio.advice.Advice;
import dev.adagio.advice.Advisor;
import dev.adagio.advice.Calibration;
import dev.adagio.advice.Calibration.Line;
import dev.adagio.advice.Mode;
import dev.adagio.advice.Thresholds;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns how often verdicts are right by how far their balance lies from the nearest threshold: Platt's scaling for each
 * mode, never falling, and drawn a little to the line it begins with, since some modes are rare. Deterministic.
 */
final class Calibrating {

    private static final int STEPS = 2_000;
    private static final double RATE = 0.05;

    /** As strong as so many verdicts. */
    private static final double PULL = 4;

    private final Advisor advisor;
    private final List<Weighed> items;

    Calibrating(Advisor advisor, List<Weighed> items) {
        this.advisor = advisor;
        this.items = items;
    }

    Calibration fit(String source) {
        long decided = 0;
        long right = 0;
        for (Weighed item : items) {
            if (item.decided()) {
                decided++;
                right += advisor.advise(item.under(advisor)).mode() == item.right() ? 1 : 0;
            }
        }
        return new Calibration(
                line(Mode.SYNC),
                line(Mode.ASYNC),
                line(Mode.EITHER),
                rounded((right + PULL * Calibration.DEFAULT.decided()) / (decided + PULL)),
                source);
    }

    private Line line(Mode mode) {
        List<double[]> verdicts = new ArrayList<>();
        for (Weighed item : items) {
            Advice advice = advisor.advise(item.under(advisor));
            if (!item.decided() && advice.mode() == mode) {
                Thresholds thresholds = advisor.model().thresholds();
                double distance = Math.min(
                        Math.abs(advice.balance() - thresholds.sync()),
                        Math.abs(advice.balance() - thresholds.async()));
                verdicts.add(new double[] {distance, mode == item.right() ? 1 : 0});
            }
        }
        Line first = Calibration.DEFAULT.of(mode);
        double at = first.at();
        double rise = first.rise();
        double all = verdicts.size() + PULL;
        for (int step = 0; step < STEPS; step++) {
            double byAt = PULL * (at - first.at()) / 8;
            double byRise = PULL * (rise - first.rise()) / 2;
            for (double[] verdict : verdicts) {
                double miss = 1 / (1 + Math.exp(-(at + rise * verdict[0]))) - verdict[1];
                byAt += miss;
                byRise += miss * verdict[0];
            }
            at -= RATE * 10 * byAt / all;
            rise = Math.max(0, rise - RATE * 10 * byRise / all);
        }
        return new Line(rounded(at), rounded(rise));
    }

    private static double rounded(double number) {
        return Math.round(number * 1_000) / 1_000.0;
    }
}
