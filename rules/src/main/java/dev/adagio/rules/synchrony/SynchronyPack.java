package dev.adagio.rules.synchrony;

import dev.adagio.rule.Rule;
import dev.adagio.rule.RulePack;
import java.util.List;

/** Rules on when people are called together, when writing no longer serves, and what is left to write after talking. */
public final class SynchronyPack implements RulePack {

    /** The pack, which has no state. */
    public SynchronyPack() {}

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
                new MeetingUnrecorded(),
                new OutcomeUnwritten(),
                new StuckConversation());
    }
}
