package dev.adagio.rules.documentation;

import static dev.adagio.rules.Given.mailTo;

import dev.adagio.model.Message;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Publication;
import dev.adagio.signal.Signals;
import java.util.List;

/** Something that cannot be undone, for which nobody spoke up counts as a yes. */
final class SilentOneWayDoor implements Rule<Message> {

    private static final RuleInfo INFO = RuleInfo.of(
                    "documentation/silent-one-way-door",
                    Severity.WARNING,
                    "takes silence for consent to what cannot be undone")
            .because("Silence may mean that nobody saw it; what is gone by then does not come back.")
            .clearedBy("Name who has agreed, or keep a way back until they have.")
            .formerly("doc-silent-one-way-door")
            .source(Bibliography.SOURCEGRAPH)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Message> subject() {
        return Message.class;
    }

    @Override
    public Condition when() {
        return Condition.all(
                Condition.says(TacitConsent.SILENCE),
                Condition.says(TacitConsent.FINAL),
                Condition.not(Condition.says(TacitConsent.WAY_BACK)));
    }

    @Override
    public List<String> wording() {
        return List.of(TacitConsent.SILENCE, TacitConsent.FINAL, TacitConsent.WAY_BACK, Publication.WORDS);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("«Nobody objected», so the old readings are deleted now.", mailTo(5)),
                Example.flagged("«If nobody objects» I'll drop the archive tables tonight."),
                Example.flagged("«I heard no objections», the contract is cancelled.", mailTo(3)),
                Example.accepted("Ana and Bo agreed, the old readings are deleted now.", mailTo(5)),
                Example.accepted("If nobody objects we take the smaller hall.").note("can be undone"),
                Example.accepted("If nobody objects I'll drop the archive tables tonight; a backup stays for a month.")
                        .note("there is a way back"),
                Example.accepted("Nobody objected to the colour. The delete button comes next.")
                        .note("two matters"),
                Example.accepted("> Nobody objected, so the readings are deleted now.\n\nPlease wait!", mailTo(5))
                        .note("somebody else's words"));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        if (Publication.is(signals)) {
            return List.of();
        }
        return TacitConsent.in(signals, INFO);
    }
}
