package dev.adagio.benchmarks.workspace;

import dev.adagio.Adagio;
import dev.adagio.engine.Review;
import dev.adagio.model.Workspace;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * Reviews a large invented workspace, then again after one message more, many times: how long each takes by the clock,
 * how long by the processors, and how much memory is held.
 */
public final class WorkspaceScale {

    private static final int ROUNDS = 200;
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
        long[] took = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            workspace = GeneratedWorkspace.oneMore(
                    workspace,
                    i * 37 % workspace.conversations().size(),
                    "I'm blocked on AD-" + i * 4 + ", no key yet.");
            long from = System.nanoTime();
            review = adagio.update(review, workspace);
            took[i] = System.nanoTime() - from;
        }
        boolean same = review.findings().equals(adagio.review(workspace).findings());
        long[] late = Arrays.copyOfRange(took, ROUNDS / 2, ROUNDS);
        Arrays.sort(late);
        out.printf(
                "after one message: first %.1f ms; of the last %d, median %.1f ms, 9 of 10 within %.1f ms; the same as a full review: %s%n",
                took[0] / MILLIS,
                late.length,
                late[late.length / 2] / MILLIS,
                late[late.length * 9 / 10] / MILLIS,
                same);
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
