package dev.adagio.rules.clarity;

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
import dev.adagio.rules.Quote;
import dev.adagio.signal.Question;
import dev.adagio.signal.Signals;
import java.util.List;

/** A short message that hands work over, and tells neither its state nor what comes next. */
final class BareHandover implements Rule<Message> {

    private static final String HANDS_OVER = "clarity/bare-handover: hands over";

    /** Where it stands, and what comes next. */
    private static final String STATE = "clarity/bare-handover: state";

    /** A longer message surely tells something of the state: a proposal of this library. */
    private static final int FEW_WORDS = 25;

    private static final RuleInfo INFO = RuleInfo.of(
                    "clarity/bare-handover", Severity.HINT, "hands work over without saying where it stands")
            .because("Whoever takes over learns what is open, and what to do if it goes wrong, only when it does.")
            .clearedBy("Say where it stands, what comes next, and what to do if something goes wrong.")
            .source(Bibliography.I_PASS)
            .source(Bibliography.GITLAB)
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
        return Condition.all(Condition.says(HANDS_OVER), Condition.not(Condition.says(STATE)));
    }

    @Override
    public List<String> wording() {
        return List.of(HANDS_OVER, STATE);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("@Yuki I'm off now, «handing over to» you."),
                Example.flagged("«I'm handing over the» on-call phone, have a good week!", mailTo(1)),
                Example.flagged("@Li the migration «is yours from here»."),
                Example.accepted(
                        "@Yuki handing over to you: all quiet, the check of 01:10 is still open, if it fails call me."),
                Example.accepted(
                        "I'm handing over the on-call phone, state and open points are in the log.", mailTo(1)),
                Example.accepted("@Li handing over to you: https://example.org/runs/12")
                        .note("the state stands behind the link"),
                Example.accepted("Who is handing over to whom on Friday?", mailTo(3)),
                Example.accepted("The proxy hands the request over to the worker.")
                        .note("speaks of a program"));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        if (!Circumstances.isPassing(message)
                || Circumstances.hasReference(signals)
                || signals.any(Question.class)
                || signals.body().reading().wordCount() > FEW_WORDS) {
            return List.of();
        }
        Layout layout = new Layout(signals.body().reading());
        return layout.said(HANDS_OVER, signals.body())
                .limit(1)
                .map(match -> INFO.finding(match.span())
                        .seen(Quote.of(signals, match.span()) + " does not say where it stands")
                        .confidence(0.6)
                        .build())
                .toList();
    }
}
