package dev.adagio.rules.documentation;

import static dev.adagio.rules.Given.in;
import static dev.adagio.rules.Given.issue;
import static dev.adagio.rules.Given.mailTo;

import dev.adagio.model.Channel;
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
import dev.adagio.rules.Publication;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Question;
import dev.adagio.signal.Signals;
import dev.adagio.text.Block;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Optional;

/** A decision of several people that is told in a chat or mail, and points to no record. */
final class DecisionInChat implements Rule<Message> {

    private static final String TOGETHER = "documentation/decision-in-chat: together";

    private static final String RECORDED = "documentation/decision-in-chat: recorded";

    /** The words by which somebody is to carry it out. */
    private static final String ORDER = "documentation/decision-in-chat: order";

    private static final RuleInfo INFO = RuleInfo.of(
                    "documentation/decision-in-chat", Severity.WARNING, "tells a decision that no record is linked to")
            .because("Whoever was not there cannot find it later, and the same question is decided again.")
            .clearedBy("Link the record; or write the decision down with its because and its date, and link that.")
            .formerly("doc-decision-in-chat")
            .source(Bibliography.SOURCEGRAPH)
            .source(Bibliography.GITHUB)
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
        return Condition.all(Condition.says(TOGETHER), Condition.not(Condition.says(RECORDED)));
    }

    @Override
    public List<String> wording() {
        return List.of(TOGETHER, RECORDED, ORDER, Publication.WORDS);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("«We decided to» move the archive to the second server."),
                Example.flagged("ok, «let's go with» the smaller hall then.", in(Channel.Kind.ROOM)),
                Example.flagged("After the call our «team decided to» take the larger hall.", mailTo(4)),
                Example.accepted("We decided to move the archive to the second server: ADR-14."),
                Example.accepted("We could go with the smaller hall, what do you think?")
                        .note("a proposal"),
                Example.accepted("We have decided to use the blue labels. Please print two hundred.", mailTo(1))
                        .note("small, and carried out in the next breath"),
                Example.accepted("We have not decided on the hall yet."),
                Example.accepted("Have we decided on the hall?"),
                Example.accepted("> We decided to take the smaller hall.\n\nGreat, thanks!")
                        .note("somebody else's words"),
                Example.accepted("We decided to close this: it works as documented.", issue("Sorting"))
                        .note("an issue is its own record"));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        if (Publication.is(signals) || Circumstances.hasReference(signals) || !Circumstances.isPassing(message)) {
            return List.of();
        }
        Layout layout = new Layout(signals.body().reading());
        return layout.said(TOGETHER, signals.body())
                .filter(match ->
                        Around.find(signals.all(Question.class), match.span()).isEmpty())
                .filter(match -> !isCarriedOut(match.span(), layout, signals))
                .limit(1)
                .map(match -> INFO.finding(match.span())
                        .seen(Quote.of(signals, match.span()) + " tells a decision; no record is linked")
                        .confidence(0.7)
                        .build())
                .toList();
    }

    /** A small thing that is asked to be done in the next breath needs no record. */
    private static boolean isCarriedOut(Span decision, Layout layout, Signals signals) {
        Optional<Span> paragraph = layout.blockAt(decision).map(Block::span);
        return signals.body().phrases(ORDER).stream()
                .anyMatch(order -> decision.end() <= order.span().start()
                        && paragraph.filter(order.span()::overlaps).isPresent());
    }
}
