package dev.adagio.rules.synchrony;

import dev.adagio.rule.Rule;
import dev.adagio.rule.RulePack;
import java.util.List;

/** Rules on when writing no longer serves, and on what is left to write after talking. */
public final class SynchronyRules implements RulePack {

    /** The pack, which has no state. */
    public SynchronyRules() {}

    @Override
    public String name() {
        return "synchrony";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(new OutcomeUnwritten(), new StuckConversation());
    }
}
