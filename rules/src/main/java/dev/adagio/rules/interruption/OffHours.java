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
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Clocks;
import dev.adagio.rules.Layout;
import dev.adagio.rules.Publication;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Addressee;
import dev.adagio.signal.Ask;
import dev.adagio.signal.BlockerMention;
import dev.adagio.signal.Deadline;
import dev.adagio.signal.Signals;
import dev.adagio.signal.Urgency;
import dev.adagio.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Something is asked at night or at the weekend, and nothing says when an answer is expected. */
final class OffHours implements Rule<Message> {

    private static final String POLITE = "interruption/off-hours: polite";

    /** The words of a request, which what merely sounds like one lacks. */
    private static final String REQUEST = "interruption/off-hours: request";

    /** What is asked in short: "need the figures". */
    private static final String NEED = "interruption/off-hours: need";

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
                Condition.any(Condition.has(Ask.class), Condition.says(NEED)),
                Condition.not(Condition.has(Deadline.class)),
                Condition.not(Condition.has(Urgency.class)),
                Condition.not(Condition.has(BlockerMention.class)));
    }

    @Override
    public List<String> wording() {
        return List.of(POLITE, NEED, REQUEST, Publication.WORDS);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("«Can you send me the numbers?»", sundayTo(living("Europe/Madrid"))),
                Example.flagged("«Please have a look at the draft.»", sundayTo(living("Europe/Madrid", "Europe/Rome"))),
                Example.flagged(
                        "«Please send me the numbers of last week.»",
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
        Clocks clocks = Clocks.ofCalled(message, called(signals));
        boolean readersKnown = !clocks.readers().isEmpty();
        boolean off = readersKnown ? clocks.readersAreOff() : rings(message) && clocks.senderIsOff();
        if (!off
                || !Circumstances.isDirected(signals)
                || isForum(message)
                || message.kind() == MessageKind.ISSUE
                || Turns.isInConversation(signals)
                || Circumstances.isLive(message)
                || Circumstances.isIn(message, Channel.Kind.PAGE)
                || Circumstances.isIn(message, Channel.Kind.TRACKER)
                || Publication.is(signals)) {
            return List.of();
        }
        String whose = readersKnown ? "the readers' clocks" : "the sender's clock";
        List<PhraseMatch> polite = signals.body().phrases(POLITE);
        return Stream.concat(
                        asks(signals),
                        signals.body().phrases(NEED).stream()
                                .map(new Layout(signals.body().reading())::spoken))
                .filter(ask -> !Around.isAny(polite, ask))
                .limit(1)
                .map(ask -> INFO.finding(ask)
                        .seen(Quote.of(signals, ask) + " is asked at night or at the weekend by " + whose
                                + ", with no word on when an answer is expected")
                        .confidence(readersKnown ? 0.8 : 0.5)
                        .build())
                .map(finding -> readersKnown ? finding : finding.withSeverity(Severity.HINT))
                .toList();
    }

    /** In a room open to all people come and go at any hour. */
    private static boolean isForum(Message message) {
        return Circumstances.isIn(message, Channel.Kind.ROOM) && !Circumstances.isToTeam(message);
    }

    private static Stream<Span> asks(Signals signals) {
        return Circumstances.sureAsks(signals).stream()
                .filter(ask -> ask.form() == Ask.Form.REQUEST)
                .map(Ask::span)
                .filter(ask -> Around.isAny(signals.body().phrases(REQUEST), ask));
    }

    private static List<String> called(Signals signals) {
        return signals.all(Addressee.class).stream()
                .filter(Circumstances::isOnePerson)
                .map(Addressee::name)
                .toList();
    }

    /** A mail waits in its box until somebody looks; a chat turn rings. */
    private static boolean rings(Message message) {
        return message.kind() == MessageKind.CHAT;
    }
}
