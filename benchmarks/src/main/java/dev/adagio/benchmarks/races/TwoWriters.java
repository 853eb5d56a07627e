package dev.adagio.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.log.LogEditor;
import dev.adagio.decision.store.MemoryStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two records that are written at once are both there, each with a number of its own. */
@JCStressTest
@Outcome(id = "2, 2", expect = ACCEPTABLE, desc = "two records, two numbers")
@Outcome(expect = Expect.FORBIDDEN, desc = "one is lost, or they share a number")
@State
public class TwoWriters {

    private final MemoryStore store = MemoryStore.named("log");

    /** Writes. */
    @Actor
    public void one() {
        write("# Use tea\n\n## Status\n\nProposed\n");
    }

    /** Writes, too. */
    @Actor
    public void other() {
        write("# Use coffee\n\n## Status\n\nProposed\n");
    }

    /** What there is when both are done. */
    @Arbiter
    public void after(II_Result result) {
        List<DecisionRecord> records = store.read().log().records();
        result.r1 = records.size();
        result.r2 =
                (int) records.stream().map(DecisionRecord::number).distinct().count();
    }

    private void write(String text) {
        try {
            store.change(log -> new LogEditor(log).add("log", text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
