package dev.adagio.rules.documentation;

import dev.adagio.rule.Rule;
import dev.adagio.rule.RulePack;
import java.util.List;

/** Rules on whether what matters is kept where it can be found again. */
public final class DocumentationPack implements RulePack {

    /** The pack, which has no state. */
    public DocumentationPack() {}

    @Override
    public String name() {
        return "documentation";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                new AgreedInPassing(),
                new RepeatAnswer(),
                new DecisionInChat(),
                new OpenEndedProposal(),
                new SilentOneWayDoor());
    }
}
