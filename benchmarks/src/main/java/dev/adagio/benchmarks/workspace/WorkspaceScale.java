package dev.adagio.benchmarks.workspace;

import dev.adagio.Adagio;
import dev.adagio.engine.Review;
import dev.adagio.model.Workspace;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reviews a large invented workspace, then again after one message more, many times: how long each takes by the clock,
 * how long by the processors, and how much memory is held.
 */
public final class WorkspaceScale {

    private static final int ROUNDS = 400;
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;

    private WorkspaceScale() {}

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        Workspace workspace = GeneratedWorkspace.large().make();
        Adagio adagio = Adagio.create();
        long held = held();
        long cpu = cpu();
        long begun = System.nanoTime();
        Review review = adagio.review(workspace);
        out.printf(
                "first review: %.2f s, %.2f s of processor, %,d findings, %,d failures%n",
                (System.nanoTime() - begun) / NANOS,
                (cpu() - cpu) / NANOS,
                review.findings().size(),
                review.failures().size());
        out.printf("workspace: %,d MiB; what is kept of it: %,d MiB%n", held >> 20, (held() - held) >> 20);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long[] took = new long[ROUNDS];
        long[] worked = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            workspace = GeneratedWorkspace.oneMore(
                    workspace,
                    i * 37 % workspace.conversations().size(),
                    "I'm blocked on AD-" + i * 4 + ", no key yet.");
            long from = System.nanoTime();
            long worksFrom = thread.getCurrentThreadCpuTime();
            review = adagio.update(review, workspace);
            worked[i] = thread.getCurrentThreadCpuTime() - worksFrom;
            took[i] = System.nanoTime() - from;
        }
        boolean same = review.findings().equals(adagio.review(workspace).findings());
        out.printf("after one message, by the clock: %s%n", told(took));
        out.printf("after one message, by the processor: %s%n", told(worked));
        out.printf("the same as a full review: %s%n", same);
    }

    /** The first, which is not warm, and the later half in order. */
    private static String told(long[] nanos) {
        long[] late = Arrays.copyOfRange(nanos, ROUNDS / 2, ROUNDS);
        Arrays.sort(late);
        return String.format(
                Locale.ROOT,
                "first %.1f ms; of the last %d the fastest %.1f ms, half within %.1f ms, 9 of 10 within %.1f ms",
                nanos[0] / MILLIS,
                late.length,
                late[0] / MILLIS,
                late[late.length / 2] / MILLIS,
                late[late.length * 9 / 10] / MILLIS);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long held() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
