package dev.adagio.benchmarks.engines;

import dev.adagio.engine.Engine;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/** How long it takes to build an engine of ten thousand phrase rules, and how much memory it keeps. */
public final class BuildCost {

    private static final int RULES = 10_000;
    private static final double MEGA = 1 << 20;
    private static final double NANOS_A_MILLI = 1e6;

    private BuildCost() {}

    /** Builds in a process that has done nothing else yet. */
    public static void main(String[] args) {
        Workload workload = Workload.of(RULES);
        long before = used();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        Engine engine = AdagioRules.phraseEngine(workload);
        long worked = threads.getCurrentThreadCpuTime() - cpu;
        long took = System.nanoTime() - begun;
        PrintStream out = System.out;
        out.printf(
                Locale.ROOT,
                "%d rules: built in %.0f ms (%.0f ms of one processor), keeps %.1f MB%n",
                engine.rules().size(),
                took / NANOS_A_MILLI,
                worked / NANOS_A_MILLI,
                (used() - before) / MEGA);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
