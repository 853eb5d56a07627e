package dev.adagio.rules.clarity;

import dev.adagio.rule.Rule;
import dev.adagio.rule.RulePack;
import java.util.List;

/** Rules on what a message says and what it leaves to be asked. */
public final class ClarityPack implements RulePack {

    /** The pack, which has no state. */
    public ClarityPack() {}

    @Override
    public String name() {
        return "clarity";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                new NoAsk(),
                new AskBuried(),
                new DanglingReference(),
                new TypeFields(),
                new OpenDecision(),
                new BareHandover(),
                new NoNeededBy(),
                new NoSingleOwner(),
                new AmbiguousTime(),
                new TooManyQuestions(),
                new NoTldr(),
                new Xy());
    }
}
