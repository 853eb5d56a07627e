package dev.adagio.rules.blockers;

import dev.adagio.rule.Rule;
import dev.adagio.rule.RulePack;
import dev.adagio.rules.heard.Ears;
import dev.adagio.signal.Detector;
import java.util.List;

/** Rules on whether a blocker can be seen and cleared by those who could. */
public final class BlockersPack implements RulePack {

    /** The pack, which has no state. */
    public BlockersPack() {}

    @Override
    public String name() {
        return "blockers";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                new HiddenInText(),
                new StateSaysActive(),
                new Incomplete(),
                new OwnerNotAsked(),
                new Aged(),
                new ClockReset(),
                new Stalled(),
                new Circle(),
                new Bottleneck());
    }

    @Override
    public List<Detector<?>> detectors() {
        return Ears.FOR_WORK;
    }
}
