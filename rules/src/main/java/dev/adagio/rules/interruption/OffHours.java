package dev.adagio.rules.interruption;

import static dev.adagio.rules.Given.living;
import static dev.adagio.rules.Given.said;
import static dev.adagio.rules.Given.sent;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Recipients;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Around;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Clocks;
import dev.adagio.rules.Publication;
import dev.adagio.rules.Quote;
import dev.adagio.rules.Situation;
import dev.adagio.signal.Ask;
import dev.adagio.signal.BlockerMention;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.Signals;
import dev.adagio.signal.Urgency;
import java.util.List;
import java.util.function.UnaryOperator;

/** Something is asked at night or at the weekend, and nothing says when an answer is expected. */
final class OffHours implements Rule<Message> {

    private static final double SURE = 0.75;

    private static final String POLITE = "interruption/off-hours: polite";

    private static final RuleInfo INFO = RuleInfo.of(
                    "interruption/off-hours", Severity.WARNING, "asks outside working hours without saying when")
            .because("Where nothing is said, many take the hour of a message for the hour at which it wants an answer.")
            .clearedBy("Say by when it is needed, or that it can wait; or let it be sent when their day begins.")
            .formerly("intr-off-hours")
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
                Condition.has(Ask.class),
                Condition.not(Condition.has(Deadline.class)),
                Condition.not(Condition.has(Urgency.class)),
                Condition.not(Condition.has(BlockerMention.class)));
    }

    @Override
    public List<String> wording() {
        return List.of(POLITE, Publication.WORDS);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("«Can you send me the numbers?»", sundayTo(living("Europe/Madrid"))),
                Example.flagged("«Please have a look at the draft.»", sundayTo(living("Europe/Madrid", "Europe/Rome"))),
                Example.flagged(
                        "«Which numbers do you need?»",
                        message -> sent("2026-06-10T15:00:00Z", "Europe/Rome")
                                .apply(message)
                                .recipients(living("Asia/Tokyo"))),
                Example.accepted("Can you send me the numbers by Tuesday?", sundayTo(living("Europe/Madrid"))),
                Example.accepted("Can you send me the numbers? No rush.", sundayTo(living("Europe/Madrid"))),
                Example.accepted("Can you send me the numbers?", sundayTo(living("Asia/Riyadh")))
                        .note("Sunday is a working day there"),
                Example.accepted(
                                "Can you send me the numbers?",
                                message -> sundayTo(living("Europe/Madrid"))
                                        .apply(message)
                                        .earlier(List.of(
                                                said("Bo", "I'm at it, what do you need?", "2026-06-14T12:55:00Z"))))
                        .note("they are at it"),
                Example.accepted("Can you send me the numbers?").note("nothing is known of the hour"),
                Example.accepted(
                                "Who takes over the pager?",
                                message -> sundayTo(living("Europe/Madrid"))
                                        .apply(message)
                                        .channel(Channel.named("on-call", Channel.Kind.PAGE)))
                        .note("somebody is on call"));
    }

    private static UnaryOperator<Message.Builder> sundayTo(Recipients recipients) {
        return message ->
                sent("2026-06-14T13:00:00Z", "Europe/Madrid").apply(message).recipients(recipients);
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        Clocks clocks = Clocks.of(message);
        boolean readersKnown = !clocks.readers().isEmpty();
        boolean off = readersKnown ? clocks.readersAreOff() : rings(message) && clocks.senderIsOff();
        if (!off
                || !Situation.isDirected(signals)
                || Situation.isLive(message)
                || Situation.isIn(message, Channel.Kind.PAGE)
                || Situation.isIn(message, Channel.Kind.TRACKER)
                || Publication.is(signals)) {
            return List.of();
        }
        String whose = readersKnown ? "the readers' clocks" : "the sender's clock";
        List<PhraseMatch> polite = signals.body().phrases(POLITE);
        return Situation.explicitAsks(signals).stream()
                .filter(ask -> ask.confidence() >= SURE && !Around.isAny(polite, ask.span()))
                .limit(1)
                .map(ask -> INFO.finding(ask.span())
                        .seen(Quote.of(signals, ask.span()) + " is asked at night or at the weekend by " + whose
                                + ", with no word on when an answer is expected")
                        .confidence(ask.confidence() * (readersKnown ? 0.9 : 0.6))
                        .build())
                .map(finding -> readersKnown ? finding : finding.withSeverity(Severity.HINT))
                .toList();
    }

    /** A mail waits in its box until somebody looks; a chat turn rings. */
    private static boolean rings(Message message) {
        return message.kind() == MessageKind.CHAT;
    }
}
