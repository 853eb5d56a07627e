package dev.adagio.benchmarks.speed;

import dev.adagio.decision.search.Hit;
import dev.adagio.decision.search.SearchIndex;
import dev.adagio.decision.store.LogFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The index of 10,000 records of about 1.2 kB: opened by a process that has done nothing else before, and searched.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar DecisionSearchBenchmark</pre>
 */
@State(Scope.Benchmark)
@Fork(3)
public class DecisionSearchBenchmark {

    private static final int RECORDS = 10_000;
    private static final int WORDS = 3_000;

    private final Random random = new Random(1);
    private final String[] words = new String[WORDS];
    private LogFolder folder;

    /** Writes the records, where they are not there yet. */
    @Setup
    public void prepare() throws IOException {
        for (int i = 0; i < WORDS; i++) {
            words[i] = Integer.toString(i * 7919 + 40_000, Character.MAX_RADIX);
        }
        Path path = Path.of(System.getProperty("java.io.tmpdir"), "adagio-ten-thousand");
        if (!Files.exists(path)) {
            Files.createDirectories(path);
            for (int number = 1; number <= RECORDS; number++) {
                Files.writeString(path.resolve(String.format(Locale.ROOT, "%05d-go.md", number)), record(number));
            }
        }
        folder = LogFolder.at(path);
    }

    private String record(int number) {
        StringBuilder text = new StringBuilder("# " + number + ". " + said(5) + "\n\n## Status\n\nAccepted\n");
        for (String heading : List.of("Context", "Decision", "Consequences")) {
            text.append("\n## ").append(heading).append("\n\n").append(said(60)).append(".\n");
        }
        return text.toString();
    }

    /** Words of which few are frequent and many are rare. */
    private String said(int count) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < count; i++) {
            said.append(i == 0 ? "" : " ").append(words[(int) (WORDS * Math.pow(random.nextDouble(), 2))]);
        }
        return said.toString();
    }

    /** Reads all files and indexes their words. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public SearchIndex openedCold() {
        return folder.index();
    }

    /** Looks for two words; the last one may be the beginning of one. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 3, time = 1)
    public List<Hit> search(Opened opened) {
        return opened.index.search(words[random.nextInt(WORDS)] + " " + words[random.nextInt(WORDS)], 10);
    }

    /** The index, opened once. */
    @State(Scope.Benchmark)
    public static class Opened {
        private SearchIndex index;

        /** Opens it. */
        @Setup
        public void open(DecisionSearchBenchmark benchmark) {
            index = benchmark.folder.index();
        }
    }
}
