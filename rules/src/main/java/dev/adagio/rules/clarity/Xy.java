package dev.adagio.rules.clarity;

import static dev.adagio.rules.Given.after;

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
import dev.adagio.signal.Question;
import dev.adagio.signal.Reason;
import dev.adagio.signal.Signals;
import java.util.List;

/** A question about a means that is seldom an end, without the end. */
final class Xy implements Rule<Message> {

    /** A longer message surely tells more than the means: a proposal of this library. */
    private static final int FEW_WORDS = 60;

    private static final String MEANS = "clarity/xy: means";

    /** What is asked without the mark of a question. */
    private static final String WISH = "clarity/xy: wish";

    private static final String END = "clarity/xy: end";

    private static final RuleInfo INFO = RuleInfo.of("clarity/xy", Severity.HINT, "asks for a means without the end")
            .because(
                    "Whoever knows a better way to the end cannot offer it; the answer may fit the question and not help.")
            .clearedBy("Say in half a sentence what it is for, and what has been tried.")
            .formerly("msg-xy")
            .source(Bibliography.XY_PROBLEM)
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
                Condition.says(MEANS), Condition.not(Condition.has(Reason.class)), Condition.not(Condition.says(END)));
    }

    @Override
    public List<String> wording() {
        return List.of(MEANS, WISH, END);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("How do I get the «last three characters» of a string?"),
                Example.flagged("Hi, how can I «suppress all warnings»?"),
                Example.flagged("Is there a way to «restart the service automatically»?"),
                Example.accepted("I need the file extension, how do I get the last three characters of a name?"),
                Example.accepted("How can I suppress all warnings in generated code, so that the log stays readable?"),
                Example.accepted("Which regex do you mean?", after("The regex in the importer is wrong."))
                        .note("an answer inherits its context"),
                Example.accepted("How do I deploy the billing service?").note("an end in itself"),
                Example.accepted("I suppressed all warnings in the generated code."));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        if (Circumstances.isReply(signals) || signals.body().reading().wordCount() > FEW_WORDS) {
            return List.of();
        }
        return new Layout(signals.body().reading())
                .said(MEANS, signals.body())
                .filter(match -> signals.body().says(WISH)
                        || Around.find(signals.all(Question.class), match.span())
                                .isPresent())
                .limit(1)
                .map(match -> INFO.finding(match.span())
                        .seen(Quote.of(signals, match.span()) + " is a means; what it is for is not said")
                        .confidence(0.5)
                        .build())
                .toList();
    }
}
