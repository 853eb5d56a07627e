package dev.adagio.rules.documentation;

import dev.adagio.rule.Rule;
import dev.adagio.rule.RulePack;
import java.util.List;
import java.util.stream.Stream;

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
        return Stream.of(onMessages(), onConversations(), onRecords())
                .flatMap(rules -> rules)
                .toList();
    }

    private static Stream<Rule<?>> onMessages() {
        return Stream.of(new DecisionInChat(), new OpenEndedProposal(), new SilentOneWayDoor());
    }

    private static Stream<Rule<?>> onConversations() {
        return Stream.of(new AgreedInPassing(), new RepeatAnswer());
    }

    private static Stream<Rule<?>> onRecords() {
        return Stream.of(
                new IncompleteRecord(),
                new BadLifecycle(),
                new OpenEndedRecord(),
                new SilentRecord(),
                new AffectedUninformed(),
                new DeciderCount(),
                new DriverMissing(),
                new VetoUnscoped(),
                new UnheardDecider(),
                new NobodyExecutes());
    }
}
