package dev.adagio.rules.clarity;

import static dev.adagio.rules.Given.after;
import static dev.adagio.rules.Given.mailTo;

import dev.adagio.model.Message;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Layout;
import dev.adagio.rules.Publication;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Signals;
import java.util.List;

/** A short call for a decision that names no options, recommends nothing and points nowhere. */
final class OpenDecision implements Rule<Message> {

    private static final String CALL = "clarity/open-decision: call";

    /** What there is to choose from, or what is recommended. */
    private static final String OPTIONS = "clarity/open-decision: options";

    /** A longer message surely tells more than that there is something to decide: a proposal of this library. */
    private static final int FEW_WORDS = 50;

    private static final RuleInfo INFO = RuleInfo.of(
                    "clarity/open-decision", Severity.HINT, "asks for a decision and names nothing to decide between")
            .because(
                    "Whoever is to decide first has to find out what there is to choose from, and each finds other options.")
            .clearedBy("Name the options and the one that is recommended, who decides, and by when.")
            .source(Bibliography.MADR)
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
        return Condition.all(Condition.says(CALL), Condition.not(Condition.says(OPTIONS)));
    }

    @Override
    public List<String> wording() {
        return List.of(CALL, OPTIONS, Publication.WORDS);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("«We need to decide on» the hall by Friday.", mailTo(4)),
                Example.flagged("@Li «please decide» how we store the readings."),
                Example.flagged("«We need a decision» about the archive, who can take it?", mailTo(3)),
                Example.accepted(
                        "We need to decide on the hall by Friday: the small one costs 200, the large one 340."
                                + " I recommend the small one.",
                        mailTo(4)),
                Example.accepted("Please decide by Friday whether we take the small or the large hall.", mailTo(1)),
                Example.accepted("We need to decide on the hall by Friday, see https://example.org/halls.", mailTo(4))
                        .note("the options stand behind the link"),
                Example.accepted("We need to decide that soon.", after("Small hall or large hall?"))
                        .note("an answer inherits its context"),
                Example.accepted("You need not decide on the hall before the spring.", mailTo(1)),
                Example.accepted("We decided on the small hall, minutes follow.", mailTo(4)));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        if (!Circumstances.isPassing(message)
                || Circumstances.isReply(signals)
                || Circumstances.hasReference(signals)
                || Publication.is(signals)
                || signals.body().reading().wordCount() > FEW_WORDS) {
            return List.of();
        }
        Layout layout = new Layout(signals.body().reading());
        return layout.said(CALL, signals.body())
                .limit(1)
                .map(match -> INFO.finding(match.span())
                        .seen(Quote.of(signals, match.span()) + " names nothing to choose from")
                        .confidence(0.6)
                        .build())
                .toList();
    }
}
