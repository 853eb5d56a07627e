package dev.adagio.benchmarks.speed;

import dev.adagio.Adagio;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@link FirstReview} starts: the library alone, and one line. Needs no other class of this module. */
public final class OneReview {

    private static final int ENGINES = 60;
    private static final double MEGA = 1 << 20;

    private OneReview() {}

    /**
     * Reviews a line and prints what was found.
     *
     * @param arguments the line; and, where a second one is given, what engines cost after the first is told as well
     */
    public static void main(String... arguments) {
        boolean more = arguments.length > 1;
        long before = more ? used() : 0;
        Adagio adagio = Adagio.create();
        System.out.println(adagio.review(arguments[0]));
        if (more) {
            tell(adagio, arguments[0], before);
        }
    }

    private static void tell(Adagio first, String line, long before) {
        first.review(line).readiness();
        first.review(line).advice();
        double keeps = (used() - before) / MEGA;
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Double> millis = new ArrayList<>();
        int rules = first.rules().size();
        for (int i = 0; i < ENGINES; i++) {
            long begun = threads.getCurrentThreadCpuTime();
            rules += Adagio.create().rules().size();
            millis.add((threads.getCurrentThreadCpuTime() - begun) / 1e6);
        }
        millis.sort(null);
        System.out.printf(
                Locale.ROOT,
                "an engine when warm: %.1f ms of processor, half of %d up to %.1f ms; the first keeps %.1f MB (%d)%n",
                millis.get(0),
                ENGINES,
                millis.get(ENGINES / 2),
                keeps,
                rules);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
