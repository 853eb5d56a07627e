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
import dev.adagio.rules.Quote;
import dev.adagio.signal.Commitment;
import dev.adagio.signal.Signals;
import dev.adagio.signal.Urgency;
import dev.adagio.text.BlockKind;
import java.util.List;
import java.util.stream.Stream;

/** A message to particular people that states a trouble and leaves them to guess what is wanted. */
final class NoAsk implements Rule<Message> {

    private static final String TROUBLE = "clarity/no-ask: trouble";

    private static final String EMPTY = "clarity/no-ask: empty";

    /** A longer message surely tells more than the trouble: a proposal of this library. */
    private static final int FEW_WORDS = 40;

    /** With more words of one's own something is said of what is handed on: a proposal of this library. */
    private static final int BARE = 8;

    private static final RuleInfo INFO = RuleInfo.of(
                    "clarity/no-ask", Severity.WARNING, "says what is the matter, not what is wanted")
            .because("A reader who has to guess what is wanted either guesses wrong or waits to be asked.")
            .clearedBy("Say what is wanted and from whom, or begin with \"FYI\" where nothing is.")
            .formerly("msg-no-ask")
            .source(Bibliography.GITLAB)
            .source(Bibliography.BOTTOM_LINE)
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
        return Condition.any(Condition.says(TROUBLE), Condition.says(EMPTY));
    }

    @Override
    public List<String> wording() {
        return List.of(TROUBLE, EMPTY);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("«@Li the export is broken again.»"),
                Example.flagged("Hi Tom,\n\n«The nightly build is red again.»", mailTo(1)),
                Example.flagged("«The export to the bank has been failing since this morning.»", mailTo(2)),
                Example.accepted("The export is broken again. Please roll it back today.", mailTo(1)),
                Example.accepted("FYI: the nightly build is red again, we are on it.", mailTo(1))
                        .note("says that it only informs"),
                Example.accepted("The invoice page does not load.", after("What did the customer report?"))
                        .note("an answer: the question gives it its purpose"),
                Example.accepted("The build is red again.").note("speaks to nobody in particular"),
                Example.accepted("The build is red again, I'll fix it this afternoon.", mailTo(1))
                        .note("says who acts"),
                Example.accepted("Thank you for the report, it reads very well.", mailTo(1)));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        if (!Circumstances.isPassing(message) || signals.body().reading().wordCount() > FEW_WORDS) {
            return List.of();
        }
        return Stream.concat(empty(signals), trouble(message, signals)).limit(1).toList();
    }

    /** Something is handed on with a question that asks nothing. */
    private static Stream<Finding> empty(Signals signals) {
        boolean handsOn = signals.body().reading().blocks().stream()
                .anyMatch(block -> block.kind() == BlockKind.QUOTE || block.kind() == BlockKind.HISTORY);
        return !handsOn || signals.body().reading().wordCount() > BARE
                ? Stream.empty()
                : signals.body().phrases(EMPTY).stream()
                        .map(match -> INFO.finding(match.span())
                                .seen(Quote.of(signals, match.span()) + " leaves open what the question is")
                                .confidence(0.7)
                                .build());
    }

    private static Stream<Finding> trouble(Message message, Signals signals) {
        if (!(Circumstances.isDirected(signals) || Circumstances.isToTeam(message))
                || Circumstances.isReply(signals)
                || Circumstances.informs(signals)
                || !Circumstances.sureAsks(signals).isEmpty()
                || signals.any(Commitment.class)
                || signals.any(Urgency.class)) {
            return Stream.empty();
        }
        Layout layout = new Layout(signals.body().reading());
        return layout.said(TROUBLE, signals.body())
                .flatMap(match -> layout.sentenceAt(match.span()).stream())
                .map(sentence -> INFO.finding(sentence.span())
                        .seen(Quote.of(signals, sentence.span())
                                + " tells what is wrong; what the reader is to do is left open")
                        .confidence(0.6)
                        .build());
    }
}
