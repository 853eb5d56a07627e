package dev.adagio.rules.clarity;

import static dev.adagio.rules.Given.after;
import static dev.adagio.rules.Given.mailAbout;
import static dev.adagio.rules.Given.mailTo;

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
import dev.adagio.signal.Signals;
import java.util.List;

/** Words that only those who were there can resolve, in a message with nothing to resolve them by. */
final class DanglingReference implements Rule<Message> {

    private static final String POINTER = "clarity/dangling-reference: pointer";

    private static final String ITEM = "clarity/dangling-reference: item";

    private static final RuleInfo INFO = RuleInfo.of(
                    "clarity/dangling-reference", Severity.WARNING, "points to something without saying where it is")
            .because("Whoever was not there, or reads it a week later, cannot tell what is meant and has to ask.")
            .clearedBy("Add the link, the number, or a few words that say which one is meant.")
            .formerly("msg-dangling-reference")
            .source(Bibliography.GITHUB)
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
        return Condition.says(POINTER);
    }

    @Override
    public List<String> wording() {
        return List.of(POINTER, ITEM);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("Did anybody have time to look at «that bug»?"),
                Example.flagged("Is «that issue» back again, and who can check it?", mailTo(5)),
                Example.flagged("Has «the thing we discussed» been deployed?"),
                Example.accepted("Did anybody have time to look at #4502, that bug with the time zones?"),
                Example.accepted("That bug again: https://example.org/issues/4502, can you check it?"),
                Example.accepted("Did you fix that bug?", after("I found a bug in the export."))
                        .note("the conversation says which one"),
                Example.accepted("Is that bug fixed?", mailAbout("Re: Wrong totals in the export"))
                        .note("an answer inherits its context"),
                Example.accepted("The export drops the last row. Can you fix that bug by Friday?")
                        .note("the sentence before says which one"),
                Example.accepted("Did you have time to look at that bug?", mailTo(1))
                        .note("two people may well know which one"),
                Example.accepted("I fear that bug reports get lost here."));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        if (Circumstances.isReply(signals) || Circumstances.hasReference(signals) || Circumstances.isToOne(message)) {
            return List.of();
        }
        Layout layout = new Layout(signals.body().reading());
        return layout.said(POINTER, signals.body())
                .limit(1)
                .filter(match -> layout.isInFirstSentence(match.span()) || layout.wordsBefore(match.span()) == 0)
                .map(match -> Around.findPhrase(signals.body().phrases(ITEM), match.span())
                        .orElse(match)
                        .span())
                .map(span -> INFO.finding(span)
                        .seen(Quote.of(signals, span) + " comes with nothing to find it by")
                        .confidence(0.75)
                        .build())
                .toList();
    }
}
