package dev.adagio.rules.roles;

import dev.adagio.rule.Rule;
import dev.adagio.rule.RulePack;
import dev.adagio.rules.heard.Ears;
import dev.adagio.signal.Detector;
import java.util.List;

/** Rules on whether it is known who decides and who executes. */
public final class RolesPack implements RulePack {

    /** The pack, which has no state. */
    public RolesPack() {}

    @Override
    public String name() {
        return "roles";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                new DeciderCount(),
                new DriverMissing(),
                new VetoUnscoped(),
                new Orphan(),
                new DeciderAbsent(),
                new WrongDecider(),
                new ApprovalSeeking(),
                new OwnerUnknown(),
                new EverybodyTagged());
    }

    @Override
    public List<Detector<?>> detectors() {
        return Ears.FOR_ROLES;
    }
}
