package dev.adagio.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.adagio.engine.Engine;
import dev.adagio.engine.Limits;
import dev.adagio.engine.LiveEngine;
import dev.adagio.signal.Language;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Who asks twice while the engine is replaced never gets the old one after the new. */
@JCStressTest
@Outcome(id = "1, 1", expect = ACCEPTABLE, desc = "both before")
@Outcome(id = "1, 2", expect = ACCEPTABLE, desc = "in between")
@Outcome(id = "2, 2", expect = ACCEPTABLE, desc = "both after")
@Outcome(expect = Expect.FORBIDDEN, desc = "back to the old engine")
@State
public class EngineSwap {

    private static final Engine OLD = engine(1);
    private static final Engine NEW = engine(2);

    private final AtomicReference<Engine> configured = new AtomicReference<>(OLD);
    private final LiveEngine live = new LiveEngine(configured::get);

    /** The configuration changes and is read. */
    @Actor
    public void refresh() {
        configured.set(NEW);
        live.refresh();
    }

    /** Two reviews in a row. */
    @Actor
    public void ask(II_Result result) {
        result.r1 = number(live.engine());
        result.r2 = number(live.engine());
    }

    private static int number(Engine engine) {
        return engine == OLD ? 1 : 2;
    }

    private static Engine engine(int length) {
        return Engine.builder()
                .add(Language.of(Locale.ENGLISH))
                .limits(new Limits(length))
                .build();
    }
}
