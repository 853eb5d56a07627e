package dev.adagio.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import dev.adagio.engine.Engine;
import dev.adagio.engine.Limits;
import dev.adagio.engine.LiveEngine;
import dev.adagio.signal.Language;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.Z_Result;

/** Of two refreshes at once the engine that stays is that of the configuration that stays. */
@JCStressTest
@Outcome(id = "true", expect = ACCEPTABLE, desc = "the last configuration")
@Outcome(expect = Expect.FORBIDDEN, desc = "an older configuration won")
@State
public class TwoRefreshes {

    private static final Engine FIRST = engine(1);
    private static final Engine SECOND = engine(2);
    private static final Engine THIRD = engine(3);

    private final AtomicReference<Engine> configured = new AtomicReference<>(FIRST);
    private final LiveEngine live = new LiveEngine(configured::get);

    /** One change. */
    @Actor
    public void one() {
        configured.set(SECOND);
        live.refresh();
    }

    /** Another. */
    @Actor
    public void other() {
        configured.set(THIRD);
        live.refresh();
    }

    /** What is left when both are done. */
    @Arbiter
    public void after(Z_Result result) {
        result.r1 = live.engine() == configured.get();
    }

    private static Engine engine(int length) {
        return Engine.builder()
                .add(Language.of(Locale.ENGLISH))
                .limits(new Limits(length))
                .build();
    }
}
