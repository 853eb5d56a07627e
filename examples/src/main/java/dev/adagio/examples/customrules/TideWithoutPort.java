package dev.adagio.examples.customrules;

import dev.adagio.model.Message;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.signal.Passage;
import dev.adagio.signal.Signals;
import dev.adagio.text.Reading;
import java.util.List;

/** A tide whose port is named in no word of the same sentence: which words lie together, YAML does not ask. */
final class TideWithoutPort implements Rule<Message> {

    private static final String TIDE = "harbour: tide";
    private static final String PORT = "harbour: port";

    private static final RuleInfo INFO = RuleInfo.of(
                    "harbour/tide-without-port", Severity.HINT, "names a tide and not of which port")
            .because("High water is six hours apart between our two ports.")
            .clearedBy("Name the port in the same sentence.")
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
    public List<Lexicon> lexicons() {
        return List.of(Lexicon.of(TIDE, "high|low tide|water"), Lexicon.of(PORT, "north|south pier", "dry dock"));
    }

    @Override
    public Condition when() {
        return Condition.says(TIDE);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("We leave at «high water». The north pier is open."),
                Example.accepted("We leave at high water at the north pier."),
                Example.accepted("The water is cold."));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        Passage body = signals.body();
        Reading reading = body.reading();
        return body.phrases(TIDE).stream()
                .filter(tide -> body.phrases(PORT).stream()
                        .noneMatch(
                                port -> reading.sentenceOf(port.firstToken()) == reading.sentenceOf(tide.firstToken())))
                .map(tide -> INFO.finding(tide.span())
                        .seen("of which port is \"" + tide.span().of(message.text()) + "\"?")
                        .build())
                .toList();
    }
}
