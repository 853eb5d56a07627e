package dev.adagio.benchmarks.linters;

import dev.adagio.benchmarks.speed.SampleTexts;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole review against linters of prose, for each message of about 95 words.
 *
 * <pre>java -jar benchmarks/linters/target/linters.jar</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
@OperationsPerInvocation(LinterBenchmark.MESSAGES)
public class LinterBenchmark {

    static final int MESSAGES = 200;

    /** Who checks. */
    @Param
    public Rival rival;

    private List<String> texts;
    private Linter linter;

    /** The rivals. */
    public enum Rival {
        BREAK_ITERATOR(Linter::breaks),
        ADAGIO(Linter::adagio),
        LANGUAGE_TOOL(() -> new LanguageTool(true)),
        LANGUAGE_TOOL_WITHOUT_SPELLING(() -> new LanguageTool(false)),
        WRITE_GOOD(() -> new NodeLinter("write-good")),
        ALEX(() -> new NodeLinter("alex"));

        @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method
        private final Supplier<Linter> starts;

        Rival(Supplier<Linter> starts) {
            this.starts = starts;
        }
    }

    /** Starts it and sees to it that it finds something. */
    @Setup
    public void start() {
        texts = SampleTexts.of(MESSAGES, 42);
        linter = rival.starts.get();
        if (linter.check(texts) == 0) {
            throw new IllegalStateException("cannot be measured: nothing was found");
        }
    }

    /** All texts once. */
    @Benchmark
    public int check() {
        return linter.check(texts);
    }

    /** Ends it. */
    @TearDown
    public void end() {
        linter.close();
    }
}
