package dev.adagio.rules.interruption;

import dev.adagio.rule.Rule;
import dev.adagio.rule.RulePack;
import java.util.List;

/** Rules on what a message takes from those whom it interrupts. */
public final class InterruptionPack implements RulePack {

    /** The pack, which has no state. */
    public InterruptionPack() {}

    @Override
    public String name() {
        return "interruption";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                new BareHello(),
                new BroadMention(),
                new UrgentUnexplained(),
                new OffHours(),
                new NoSelfSearch(),
                new EarlyReping(),
                new FragmentBurst());
    }
}
