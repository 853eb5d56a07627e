package dev.adagio.rules.interruption;

import static dev.adagio.rules.Given.after;
import static dev.adagio.rules.Given.in;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
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
import dev.adagio.signal.Question;
import dev.adagio.signal.Reference;
import dev.adagio.signal.Signals;
import java.util.List;

/** A question of the kind that is written down somewhere, without a word on where it was looked for. */
final class NoSelfSearch implements Rule<Message> {

    /** A longer message surely tells what led to the question: a proposal of this library. */
    private static final int FEW_WORDS = 20;

    private static final String LOOK_UP = "interruption/no-self-search: look up";
    private static final String LOOKED = "interruption/no-self-search: looked";

    private static final RuleInfo INFO = RuleInfo.of(
                    "interruption/no-self-search",
                    Severity.HINT,
                    "asks for what is usually written down, and not where it was looked for")
            .because(
                    "Those who answer begin with what was already looked up, and a gap in the documentation stays open.")
            .clearedBy("Add in half a sentence what was looked up or tried, and where it stopped helping.")
            .formerly("intr-no-self-search")
            .optional()
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
        return Condition.all(
                Condition.says(LOOK_UP),
                Condition.has(Question.class),
                Condition.not(Condition.says(LOOKED)),
                Condition.not(Condition.has(Reference.class)));
    }

    @Override
    public List<String> wording() {
        return List.of(LOOK_UP, LOOKED);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("«how do I deploy» the billing service?", in(Channel.Kind.ROOM)),
                Example.flagged("Hi all, «where can I find the documentation» of the importer?"),
                Example.flagged("«What is the command» to restart a worker?"),
                Example.accepted("I read the runbook up to step 4, how do I deploy the billing service?"),
                Example.accepted(
                        "How do I deploy the billing service? I followed the wiki and it stops at the upload."),
                Example.accepted("How do I deploy it?", after("You can deploy it yourself now."))
                        .note("an answer inherits its context"),
                Example.accepted("Who deploys the billing service on Friday?").note("no manual knows that"),
                Example.accepted("This is how to deploy the billing service: run the third job."));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        if (message.kind() != MessageKind.CHAT
                || Circumstances.isReply(signals)
                || signals.body().reading().wordCount() > FEW_WORDS) {
            return List.of();
        }
        return new Layout(signals.body().reading())
                .said(LOOK_UP, signals.body())
                .filter(match ->
                        Around.find(signals.all(Question.class), match.span()).isPresent())
                .limit(1)
                .map(match -> INFO.finding(match.span())
                        .seen(Quote.of(signals, match.span())
                                + " is the kind of question that is often answered in writing already")
                        .confidence(0.5)
                        .build())
                .toList();
    }
}
