package dev.adagio.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import com.sun.management.OperatingSystemMXBean;
import dev.adagio.rule.Finding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What Spark costs and gains: how often each rule finds something in the same invented messages, counted by a plain loop
 * in one thread and by Spark on one and on two processors.
 *
 * @param folder a new folder, for the messages and what is written of them
 * @param messages how many
 */
record Measure(Path folder, int messages) {

    private static final int WARM = 20_000;
    private static final int PEOPLE = 500;
    private static final int CHANNELS = 40;
    private static final double NANOS = 1e9;

    /** Something that counts findings by rule in a file. */
    @FunctionalInterface
    private interface Counting {
        Map<String, Long> of(Path file) throws IOException;
    }

    void run(PrintStream out) throws IOException {
        Files.createDirectory(folder);
        Path warm = folder.resolve("warm.jsonl");
        Path all = folder.resolve("messages.jsonl");
        new GeneratedMessages(1, PEOPLE, CHANNELS).write(warm, WARM);
        new GeneratedMessages(2, PEOPLE, CHANNELS).write(all, messages);
        out.printf("%,d messages, %,d bytes%n", messages, Files.size(all));
        plainly(warm);
        Map<String, Long> expected = timed(out, "plain loop", Measure::plainly, all);
        out.printf(
                "%d rules found %,d%n",
                expected.size(),
                expected.values().stream().mapToLong(Long::longValue).sum());
        for (int cores = 1; cores <= 2; cores++) {
            try (SparkSession spark = Sessions.ofCores(cores)) {
                bySpark(spark, warm);
                Map<String, Long> counted = timed(out, "local[" + cores + "]", file -> bySpark(spark, file), all);
                out.println(
                        counted.equals(expected) ? "  the same" : "  NOT the same: " + counted + ", not " + expected);
                String output = folder.resolve("output-" + cores).toString();
                timed(out, "local[" + cores + "], all tables written", file -> job(spark, file, output), all);
            }
        }
    }

    private static Map<String, Long> timed(PrintStream out, String name, Counting counting, Path file)
            throws IOException {
        long cpu = cpu();
        long begun = System.nanoTime();
        Map<String, Long> counted = counting.of(file);
        double took = (System.nanoTime() - begun) / NANOS;
        out.printf(
                "%s: %.1f s, %.1f s of processor, load %.1f%n",
                name,
                took,
                (cpu() - cpu) / NANOS,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return counted;
    }

    static Map<String, Long> plainly(Path file) throws IOException {
        LineReview review = new LineReview(Engines.of(ProfileText.DEFAULT), true);
        Map<String, Long> counts = new TreeMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String line;
            while ((line = lines.readLine()) != null) {
                for (Finding finding : review.of("", "", line).findings()) {
                    counts.merge(finding.rule(), 1L, Long::sum);
                }
            }
        }
        return counts;
    }

    private static Map<String, Long> bySpark(SparkSession spark, Path file) {
        Map<String, Long> counts = new TreeMap<>();
        for (Row row : Reviewing.inConversations(ProfileText.DEFAULT, Lines.of(spark, "json", file.toString()))
                .select(explode(col("findings.rule")).as("rule"))
                .groupBy("rule")
                .count()
                .collectAsList()) {
            counts.put(row.getString(0), row.getLong(1));
        }
        return counts;
    }

    private static Map<String, Long> job(SparkSession spark, Path file, String output) throws IOException {
        ReviewJob.run(spark, Lines.of(spark, "json", file.toString()), ProfileText.DEFAULT, output);
        return Map.of();
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
