package dev.adagio.benchmarks.ratios;

import dev.adagio.benchmarks.engines.CpuTime;
import dev.adagio.benchmarks.ratios.Duel.Measured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures duels in processor time, and compares their ratios with what they were. Ends with 1 if one is more than
 * {@value #WORSE} times as large; less than that is noise, and another processor may do as much.
 *
 * <pre>java -cp benchmarks/target/benchmarks.jar dev.adagio.benchmarks.ratios.Ratios [BASELINE [WRITE_TO]]</pre>
 */
public final class Ratios {

    private static final double WORSE = 1.5;
    private static final int ITERATIONS = 5;
    private static final TimeValue ITERATION = TimeValue.seconds(3);

    /** What was measured already: duels may share a side. */
    private final Map<Measured, Double> micros = new HashMap<>();

    private Ratios() {}

    /** The first argument is a baseline other than the committed one, or "-"; the second where to write this one. */
    public static void main(String... arguments) throws IOException, RunnerException {
        Baseline before = arguments.length == 0 || arguments[0].equals("-")
                ? Baseline.committed()
                : Baseline.read(Path.of(arguments[0]));
        Ratios ratios = new Ratios();
        Map<String, Double> now = new LinkedHashMap<>();
        boolean worse = false;
        for (Duel duel : Duel.all()) {
            double ratio = ratios.micros(duel.ours()) / ratios.micros(duel.rival());
            double was = before.of(duel).orElse(ratio);
            boolean slower = ratio > was * WORSE;
            System.out.printf(
                    Locale.ROOT, "%-26s %8.3g   was %8.3g%s%n", duel.name(), ratio, was, slower ? "   slower" : "");
            now.put(duel.name(), ratio);
            worse |= slower;
        }
        if (arguments.length > 1) {
            new Baseline(now).write(Path.of(arguments[1]));
        }
        System.exit(worse ? 1 : 0);
    }

    private double micros(Measured measured) throws RunnerException {
        Double known = micros.get(measured);
        if (known == null) {
            known = measure(measured);
            micros.put(measured, known);
        }
        return known;
    }

    private static double measure(Measured measured) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + measured.benchmark().replace(".", "\\.") + "$")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .warmupIterations(ITERATIONS)
                .warmupTime(ITERATION)
                .measurementIterations(ITERATIONS)
                .measurementTime(ITERATION)
                .addProfiler(CpuTime.class)
                .verbosity(VerboseMode.SILENT);
        measured.parameters().forEach(options::param);
        Collection<RunResult> results = new Runner(options.build()).run();
        return Objects.requireNonNull(
                        results.iterator().next().getSecondaryResults().get("cpu"))
                .getScore();
    }
}
