package dev.adagio.examples.customrules;

import dev.adagio.model.Message;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Reference;
import dev.adagio.signal.Signals;
import java.util.List;

/** More links than words around them: the finding marks the first and shows the others as evidence. */
final class TooManyLinks implements Rule<Message> {

    /** So many words a link needs to say what it leads to: an agreement of the team. */
    private static final int WORDS_A_LINK = 3;

    private static final int FEWEST = 2;

    private static final RuleInfo INFO = RuleInfo.of(
                    "harbour/bare-links", Severity.HINT, "has links and hardly a word about them")
            .because("Whoever is on a ship pays for every page.")
            .clearedBy("Say in a few words what each link leads to.")
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
        return Condition.has(Reference.class);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("See «https://example.org/tides» https://example.org/winds"),
                Example.accepted("The tides of June: https://example.org/tides"
                        + " and the winds of June: https://example.org/winds"),
                Example.accepted("https://example.org/tides"));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        List<Reference> links = signals.all(Reference.class).stream()
                .filter(reference -> reference.kind() == Reference.Kind.LINK)
                .toList();
        int words = signals.body().reading().wordCount();
        if (links.size() < FEWEST || words >= links.size() * WORDS_A_LINK) {
            return List.of();
        }
        Finding.Builder finding = INFO.finding(links.get(0).span())
                .seen(links.size() + " links and " + words + (words == 1 ? " word" : " words"));
        links.stream().skip(1).forEach(link -> finding.evidence(link.span()));
        return List.of(finding.build());
    }
}
