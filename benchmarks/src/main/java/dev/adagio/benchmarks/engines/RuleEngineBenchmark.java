package dev.adagio.benchmarks.engines;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to ask many rules about one message. Before anything is timed each contestant has to fire the same
 * rules as a plain loop.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g", "-Xss8m"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class RuleEngineBenchmark {

    /** Rules that look for a phrase of two words each. */
    @State(Scope.Thread)
    public static class Phrases {

        @Param({"10", "100", "1000", "10000"})
        int rules;

        @Param({
            "ADAGIO",
            "PLAIN_LOOP",
            "DOUBLE_ARRAY_AHO_CORASICK",
            "HYPERSCAN",
            "RE2J",
            "EASY_RULES",
            "DROOLS",
            "EVRETE",
            "JSON_LOGIC"
        })
        String engine;

        private Round round;

        @Setup
        public void compile() {
            Workload workload = Workload.of(rules);
            round = new Round(
                    workload, Contestant.OfPhrases.valueOf(engine).compile(workload), PlainLoop.phrases(workload));
        }
    }

    /** Rules that compare one of eight numbers with a bound each. */
    @State(Scope.Thread)
    public static class Numbers {

        @Param({"10", "100", "1000", "10000"})
        int rules;

        @Param({"ADAGIO", "PLAIN_LOOP", "EASY_RULES", "DROOLS", "EVRETE", "JSON_LOGIC"})
        String engine;

        private Round round;

        @Setup
        public void compile() {
            Workload workload = Workload.of(rules);
            round = new Round(
                    workload, Contestant.OfNumbers.valueOf(engine).compile(workload), PlainLoop.numbers(workload));
        }
    }

    @Benchmark
    public long phrases(Phrases phrases) {
        return phrases.round.next();
    }

    @Benchmark
    public long numbers(Numbers numbers) {
        return numbers.round.next();
    }

    /** One note after the other, round and round. */
    private static final class Round {

        private final Workload workload;
        private final Contestant contestant;
        private int at;

        Round(Workload workload, Contestant contestant, Contestant plain) {
            this.workload = workload;
            this.contestant = contestant;
            for (Note note : workload.notes()) {
                plain.ask(note);
                long expected = note.fired();
                contestant.ask(note);
                long fired = note.fired();
                if (fired != expected) {
                    throw new IllegalStateException(
                            "fired " + fired + " instead of " + expected + " of " + note.text());
                }
            }
        }

        long next() {
            at = at + 1 == workload.notes().size() ? 0 : at + 1;
            Note note = workload.notes().get(at);
            contestant.ask(note);
            return note.fired();
        }
    }
}
