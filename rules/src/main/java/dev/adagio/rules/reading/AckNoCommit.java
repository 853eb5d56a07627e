package dev.adagio.rules.reading;

import static dev.adagio.rules.Given.after;
import static dev.adagio.rules.Given.said;
import static dev.adagio.rules.Given.sent;

import dev.adagio.model.Message;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Around;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Layout;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Commitment;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.Signals;
import java.util.List;

/** A promise in answer to a request that leaves open when it will be kept. */
final class AckNoCommit implements Rule<Message> {

    /** A longer answer surely says more than yes: a proposal of this library. */
    private static final int FEW_WORDS = 12;

    private static final String REQUEST = "reading/ack-no-commit: request";
    private static final String PROMISE = "reading/ack-no-commit: promise";

    private static final RuleInfo INFO = RuleInfo.of(
                    "reading/ack-no-commit", Severity.HINT, "promises something without saying when")
            .because("Whoever asked cannot plan with it and will have to ask again.")
            .clearedBy("Say by when; a rough day is enough.")
            .formerly("read-ack-no-commit")
            .source(Bibliography.POSTHOG)
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
        return Condition.all(Condition.says(PROMISE), Condition.not(Condition.has(Deadline.class)));
    }

    @Override
    public List<String> wording() {
        return List.of(REQUEST, PROMISE);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("«Will do»!", after("Can you send me the figures?")),
                Example.flagged("Sure, «I'll send» them.", after("Could you send the figures to the board?")),
                Example.flagged("ok, I «will fix» it", after("Please correct the date in the offer.")),
                Example.accepted("Will do, Thursday.", after("Can you send me the figures?")),
                Example.accepted("I'll send them before lunch.", after("Could you send the figures to the board?")),
                Example.accepted("Done!", after("Please correct the date in the offer.")),
                Example.accepted("Will do, thank you!", after("Have a look at our new page when you are bored."))
                        .note("nothing was asked that could be waited for"),
                Example.accepted("Thanks, I will try that.", after("Please upgrade to the new version first."))
                        .note("takes advice; nobody waits for it"),
                Example.accepted(
                                "ok, I will post it",
                                message -> sent("2026-06-10T09:01:00Z", "UTC")
                                        .apply(message)
                                        .earlier(List.of(said("Bo", "Can you post the log?", "2026-06-10T09:00:00Z"))))
                        .note("in a running talk now is meant"),
                Example.accepted("I'll send them.").note("nothing is known of what was asked"));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        List<Signals> earlier = signals.earlier();
        if (earlier.isEmpty()
                || Circumstances.isLive(message)
                || signals.body().reading().wordCount() > FEW_WORDS) {
            return List.of();
        }
        if (!earlier.get(earlier.size() - 1).body().says(REQUEST)) {
            return List.of();
        }
        Layout layout = new Layout(signals.body().reading());
        return layout.said(PROMISE, signals.body())
                .filter(match -> Around.find(signals.all(Commitment.class), match.span())
                        .filter(Commitment::dated)
                        .isEmpty())
                .limit(1)
                .map(layout::spoken)
                .map(span -> INFO.finding(span)
                        .seen(Quote.of(signals, span) + " does not say by when")
                        .confidence(0.7)
                        .build())
                .toList();
    }
}
