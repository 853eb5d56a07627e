package dev.adagio.rules.interruption;

import static dev.adagio.rules.Given.said;
import static dev.adagio.rules.Given.sent;

import dev.adagio.model.Channel;
import dev.adagio.model.Message;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Lapse;
import dev.adagio.rules.Layout;
import dev.adagio.rules.Quote;
import dev.adagio.signal.Reason;
import dev.adagio.signal.Signals;
import dev.adagio.signal.Urgency;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A reminder sent before the time within which people here answer has passed. */
final class EarlyReping implements Rule<Message> {

    /** The usual norm for written questions, where the channel has none of its own. */
    private static final Duration USUAL_NORM = Duration.ofHours(24);

    /** Within this time a message is still part of the question: a proposal of this library. */
    private static final Duration SAME_BREATH = Duration.ofMinutes(5);

    /** A longer message surely adds something: a proposal of this library. */
    private static final int FEW_WORDS = 15;

    private static final String NUDGE = "interruption/early-reping: nudge";

    private static final RuleInfo INFO = RuleInfo.of(
                    "interruption/early-reping", Severity.HINT, "reminds before an answer was due")
            .because("The first message is still within the time people have here; a reminder interrupts them again"
                    + " and tells them nothing new.")
            .clearedBy("Wait until the usual time to answer is over, or add what has changed and why it cannot wait.")
            .formerly("intr-early-reping")
            .source(Bibliography.DOIST)
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
        return Condition.all(
                Condition.says(NUDGE),
                Condition.not(Condition.has(Reason.class)),
                Condition.not(Condition.has(Urgency.class)));
    }

    @Override
    public List<String> wording() {
        return List.of(NUDGE);
    }

    @Override
    public List<Example<Message>> examples() {
        return List.of(
                Example.flagged("«??»", after20Minutes("Can you review the draft?")),
                Example.flagged("«any update»?", after20Minutes("Which port does the proxy listen on?")),
                Example.flagged("Hi, «are you there»?", after20Minutes("Please send me the figures.")),
                Example.accepted(
                                "Any update? The customer just cancelled because of it.",
                                after20Minutes("Can you review the draft?"))
                        .note("says what has changed"),
                Example.accepted(
                                "Any update?",
                                message -> sent("2026-06-12T10:00:00Z", "UTC")
                                        .apply(message)
                                        .earlier(List.of(
                                                said("Ana", "Can you review the draft?", "2026-06-10T09:00:00Z"))))
                        .note("two days later"),
                Example.accepted(
                                "Any update?",
                                message -> after20Minutes("Can you review the draft?")
                                        .apply(message)
                                        .channel(new Channel(
                                                "c",
                                                "help",
                                                Channel.Kind.ROOM,
                                                "",
                                                null,
                                                List.of(),
                                                Duration.ofMinutes(10))))
                        .note("here people answer within ten minutes"),
                Example.accepted(
                                "Any update?",
                                message -> sent("2026-06-10T09:20:00Z", "UTC")
                                        .apply(message)
                                        .earlier(List.of(
                                                said("Ana", "Can you review the draft?", "2026-06-10T09:00:00Z"),
                                                said(
                                                        "Bo",
                                                        "Sure, give me a quarter of an hour.",
                                                        "2026-06-10T09:01:00Z"))))
                        .note("asks about a promise"),
                Example.accepted(
                                "?",
                                message -> sent("2026-06-10T09:20:00Z", "UTC")
                                        .apply(message)
                                        .earlier(List.of(
                                                said("Ana", "Can you review the draft?", "2026-06-10T09:00:00Z"),
                                                said("Ana", "or at least page 4", "2026-06-10T09:19:57Z"))))
                        .note("the end of what was just begun"),
                Example.accepted("Any update on the draft?").note("nothing is known of an earlier message"));
    }

    private static UnaryOperator<Message.Builder> after20Minutes(String question) {
        return message -> sent("2026-06-10T09:20:00Z", "UTC")
                .apply(message)
                .earlier(List.of(said("Ana", question, "2026-06-10T09:00:00Z")));
    }

    @Override
    public List<Finding> check(Message message, Signals signals) {
        if (signals.body().reading().wordCount() > FEW_WORDS) {
            return List.of();
        }
        Optional<Duration> waited = Turns.ownRun(signals).stream()
                .filter(earlier -> !Circumstances.explicitAsks(earlier).isEmpty())
                .findFirst()
                .flatMap(question -> Turns.between(question.message(), message));
        boolean inOneBreath = Turns.ownRun(signals).stream()
                .limit(1)
                .flatMap(last -> Turns.between(last.message(), message).stream())
                .anyMatch(pause -> pause.compareTo(SAME_BREATH) < 0);
        Duration norm = norm(message);
        if (waited.isEmpty()
                || inOneBreath
                || waited.get().compareTo(SAME_BREATH) < 0
                || waited.get().compareTo(norm) >= 0) {
            return List.of();
        }
        return new Layout(signals.body().reading())
                .said(NUDGE, signals.body())
                .limit(1)
                .map(match -> INFO.finding(match.span())
                        .seen(Quote.of(signals, match.span()) + " follows a question of " + Lapse.of(waited.get())
                                + " ago; an answer is usual within " + Lapse.of(norm))
                        .confidence(0.8)
                        .build())
                .toList();
    }

    private static Duration norm(Message message) {
        Channel channel = message.channel();
        Duration norm = channel == null ? null : channel.responseNorm();
        return norm == null ? USUAL_NORM : norm;
    }
}
