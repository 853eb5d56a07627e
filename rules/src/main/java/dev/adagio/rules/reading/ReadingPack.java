package dev.adagio.rules.reading;

import dev.adagio.rule.Rule;
import dev.adagio.rule.RulePack;
import java.util.List;

/** Rules on whether an answer tells what the asking side needs. */
public final class ReadingPack implements RulePack {

    /** The pack, which has no state. */
    public ReadingPack() {}

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                new AckNoCommit(),
                new AlreadyAnswered(),
                new AsksGiven(),
                new NamedSilent(),
                new NoReadback(),
                new UnansweredQuestion());
    }
}
