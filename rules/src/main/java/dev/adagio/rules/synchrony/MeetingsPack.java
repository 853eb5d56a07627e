package dev.adagio.rules.synchrony;

import dev.adagio.rule.Rule;
import dev.adagio.rule.RulePack;
import java.util.List;

/** Rules on whether people are called together for what needs them together. */
public final class MeetingsPack implements RulePack {

    /** The pack, which has no state. */
    public MeetingsPack() {}

    @Override
    public String name() {
        return "synchrony";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                new StatusMeeting(),
                new NoOutcome(),
                new NoPreread(),
                new OneWayDemo(),
                new OutsideHours(),
                new MeetingUnrecorded());
    }
}
