package dev.adagio.rules.clarity;

import static dev.adagio.rules.Given.after;
import static dev.adagio.rules.Given.issue;

import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Layout;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Passage;
import dev.adagio.signal.Signals;
import dev.adagio.text.BlockKind;
import dev.adagio.text.Reading;
import dev.adagio.text.Span;
import dev.adagio.text.TokenKind;
import java.util.List;
import java.util.stream.Stream;

/** A new issue that says something is broken, and not what was done, what happened and what should have. */
final class TypeFields implements Rule<Message> {

    /** A longer report surely describes something: a proposal of this library. */
    private static final int FEW_WORDS = 60;

    /** In a chat or mail, a report in passing: a proposal of this library. */
    private static final int ONE_SENTENCE = 15;

    /** The numbers of empty list items count as words. */
    private static final int NUMBERS = 3;

    private static final String DEFECT = "clarity/type-fields: defect";
    private static final String FORM = "clarity/type-fields: form";
    private static final String DETAIL = "clarity/type-fields: detail";

    private static final RuleInfo INFO = RuleInfo.of(
                    "clarity/type-fields", Severity.WARNING, "reports a defect without what happened and what should")
            .because("A defect can only be looked for by someone who knows what was done, what happened and what was"
                    + " expected; each missing part costs a question and a day.")
            .clearedBy("Add the steps, what happened (with the message it gave), and what was expected.")
            .formerly("msg-type-fields")
            .source(Bibliography.BURT)
            .source(Bibliography.I_PASS)
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
    public List<String> wording() {
        return List.of(DEFECT, FORM, DETAIL);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("The login «is broken».", issue("Login")),
                Example.flagged("Search «doesn't work» on my phone. Please fix!", issue("Search")),
                Example.flagged("The export «stopped working».", issue("Export stopped working")),
                Example.flagged("Version: 4.2\n\n«Steps to reproduce»:\n\n1.\n2.\n", issue("Export is empty")),
                Example.accepted(
                        "The login is broken: with a correct password I get a 500, I expected the start page.",
                        issue("Login")),
                Example.accepted("Search doesn't work when I enter an umlaut.", issue("Search")),
                Example.accepted("Search doesn't work:\n\n    NullPointerException at Index.java:12", issue("Search"))
                        .note("the log says what happened"),
                Example.accepted(
                                "Still doesn't work.",
                                message -> after("Does the new version help?")
                                        .apply(issue("Search").apply(message)))
                        .note("a comment: the report is above"),
                Example.accepted("Login is broken, can somebody look?").note("chat: a report has its place elsewhere"),
                Example.accepted("Would be nice to sort the list by date.", issue("Sorting")));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        if (!isReport(message, signals)
                || Circumstances.isReply(signals)
                || signals.title().says(DETAIL)) {
            return List.of();
        }
        Passage body = signals.body();
        return Stream.concat(body.phrases(FORM).stream().filter(form -> isEmpty(form, body)), defects(body))
                .limit(1)
                .map(match -> finding(match.span(), signals))
                .toList();
    }

    /** A titled issue, or a few words by which a team is told of a defect. */
    private static boolean isReport(Message message, Signals signals) {
        return message.kind() == MessageKind.ISSUE
                ? !message.subject().isBlank()
                : Circumstances.isPassing(message)
                        && signals.body().reading().wordCount() <= ONE_SENTENCE
                        && (Circumstances.isToTeam(message) || Circumstances.callsOnePerson(signals));
    }

    private static Stream<PhraseMatch> defects(Passage body) {
        return body.says(FORM) || body.reading().wordCount() > FEW_WORDS || isDetailed(body)
                ? Stream.empty()
                : new Layout(body.reading()).said(DEFECT, body);
    }

    /** Whether nothing was written below the heading of a form. */
    private static boolean isEmpty(PhraseMatch form, Passage body) {
        return new Layout(body.reading()).wordsAfter(form.span()) <= NUMBERS && !isDetailed(body);
    }

    private static Finding finding(Span span, Signals signals) {
        return INFO.finding(span)
                .seen(Quote.of(signals, span) + " is all there is: no steps, no message, nothing that was expected")
                .confidence(0.7)
                .build();
    }

    private static boolean isDetailed(Passage body) {
        Reading reading = body.reading();
        if (body.says(DETAIL)) {
            return true;
        }
        for (int i = 0; i < reading.tokenCount(); i++) {
            if (reading.kind(i) == TokenKind.LINK || reading.kind(i) == TokenKind.CODE) {
                return true;
            }
        }
        return reading.blocks().stream().anyMatch(block -> block.kind() == BlockKind.CODE);
    }
}
