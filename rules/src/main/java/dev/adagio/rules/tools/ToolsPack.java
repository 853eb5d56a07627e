package dev.adagio.rules.tools;

import dev.adagio.rule.Rule;
import dev.adagio.rule.RulePack;
import dev.adagio.rules.heard.Ears;
import dev.adagio.signal.Detector;
import java.util.List;

/** Rules on whether something goes where it serves best. */
public final class ToolsPack implements RulePack {

    /** The pack, which has no state. */
    public ToolsPack() {}

    @Override
    public String name() {
        return "tools";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                new RealtimeDefault(),
                new SlowForUrgent(),
                new SharedTopic(),
                new EphemeralDurable(),
                new GroupMessages(),
                new NoNorm());
    }

    @Override
    public List<Detector<?>> detectors() {
        return Ears.FOR_TOOLS;
    }
}
