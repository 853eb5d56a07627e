package dev.adagio.rules.reading;

import dev.adagio.conversation.Exchange;
import dev.adagio.conversation.Outcome;
import dev.adagio.conversation.Reception;
import dev.adagio.model.Conversation;
import dev.adagio.model.MessageKind;
import dev.adagio.model.Participant;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Circumstances;
import dev.adagio.rules.Lapse;
import dev.adagio.rules.Patience;
import dev.adagio.rules.Talk;
import dev.adagio.signal.Signals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A question to which a conversation shows no answer: replies leave it out, or there are none. */
final class UnansweredQuestion implements Rule<Conversation> {

    /** From here on it is sure enough that there is no answer: a proposal of this library. */
    private static final double SURE = 0.75;

    /** On a mailing list nobody answers at once: a proposal of this library. */
    private static final Duration LIST = Duration.ofDays(3);

    /** So far ahead an answer is looked for. */
    private static final int FARTHEST = 80;

    private static final String QUOTED = "reading/unanswered-question: quoted";

    private static final String ANNOUNCED = "reading/unanswered-question: announced";

    private static final RuleInfo INFO = RuleInfo.of(
                    "reading/unanswered-question", Severity.WARNING, "has a question without a visible answer")
            .because("Whoever asked goes on without knowing, or has to ask again; and nobody sees that it is open.")
            .clearedBy("Answer it, say who will or by when, or say that it will not be answered.")
            .formerly("read-unanswered-question")
            .source(Bibliography.GITLAB)
            .source(Bibliography.GITHUB)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Conversation> subject() {
        return Conversation.class;
    }

    @Override
    public Condition when() {
        return Condition.has(Exchange.class);
    }

    @Override
    public List<String> wording() {
        return Stream.concat(Unanswered.WORDING.stream(), Stream.of(QUOTED, ANNOUNCED))
                .toList();
    }

    @Override
    public List<Example<Conversation>> examples() {
        return List.of(
                Talk.room("Ana: Which port does the new scale printer listen on?")
                        .after(4)
                        .flagged()
                        .note("nobody said anything for four days"),
                Talk.issue(
                                "Ana: 1. Which flour goes into the rye loaf?\n2. When does the oven cool down?"
                                        + "\n3. Who locks the gate?",
                                "Bo: 1. The dark one.\n3. I lock it.")
                        .flagged()
                        .note("the reply leaves out question 2"),
                Talk.issue(
                                "Ana: Where is the key of the granary kept?\n\nHow many sacks fit into the lift?",
                                "Bo: > Where is the key of the granary kept?\n\nBehind the clock.")
                        .flagged()
                        .note("the reply quotes one question of two"),
                Talk.room("Ana: Which port does the new scale printer listen on?")
                        .accepted()
                        .note("just asked"),
                Talk.room("Ana: Which port does the new scale printer listen on?", "Bo: 9100")
                        .after(4)
                        .accepted(),
                Talk.room(
                                "Ana: Which port does the new scale printer listen on?",
                                "Bo: The sacks have come.",
                                "Ana: never mind, found it in the manual")
                        .after(4)
                        .accepted()
                        .note("settled by whoever asked"),
                Talk.issue(
                                "Ana: 1. Which flour goes into the rye loaf?\n2. When does the oven cool down?",
                                "Bo: The dark one, and it cools down at noon.")
                        .accepted()
                        .note("answered in one breath"),
                Talk.issue(
                                "Ana: Where is the key of the granary kept? Is it the old one still?",
                                "Bo: > Where is the key of the granary kept?\n\nBehind the clock.")
                        .accepted()
                        .note("two in a row, answered as one"),
                Talk.issue(
                                "Ana: 1. Which flour goes into the rye loaf?\n2. When does the oven cool down?",
                                "Bo: 1. The dark one.\n2. I don't know, ask Cy.")
                        .accepted()
                        .note("partly declined"),
                Talk.room("Ana: Which port does the new scale printer listen on?", "Ana: Oh, it is on the label.")
                        .after(4)
                        .accepted()
                        .note("seen by whoever asked"),
                Talk.room("Ana: The printer is mute.", "Bo: Did you try another port?")
                        .after(4)
                        .accepted()
                        .note("a suggestion"),
                Talk.room("Ana: The printer is mute.", "Bo: And this one is supposed to be new?")
                        .after(4)
                        .accepted()
                        .note("a sigh"),
                Talk.room("Ana: Which port does the new scale printer listen on? Never mind, found it.")
                        .after(4)
                        .accepted()
                        .note("taken back in the same breath"),
                Talk.room("Ana: Which port does the new scale printer listen on?", "Bo: I'll look it up tomorrow.")
                        .after(4)
                        .accepted()
                        .note("deferred"),
                Talk.list("Ana: Which port does the new scale printer listen on? The manual names two.")
                        .after(4)
                        .flagged()
                        .note("a mailing list shows what is answered"),
                Talk.list("Ana: Which port does the new scale printer listen on? The manual names two.")
                        .after(2)
                        .accepted()
                        .note("lists are slow"),
                Talk.list("Ana: The printer is mute.", "Bo: Which port does the printer listen on?")
                        .after(4)
                        .accepted()
                        .note("on a list whoever answers asks by the way"),
                Talk.list("Ana: Bo wrote:\n| The printer is mute.\n\nWhich port does the printer of yours listen on?")
                        .after(4)
                        .accepted()
                        .note("an answer to something that is not here"),
                Talk.list(
                                "Ana: We invite you to our course on baking.\n\nWhere does the course take place? In the mill.")
                        .after(4)
                        .accepted()
                        .note("an announcement"),
                Talk.list(
                                "Ana: Which port does the new scale printer listen on? The manual names two.",
                                "Ana: Thanks to all who wrote to me, it is 9100.")
                        .after(4)
                        .accepted()
                        .note("answered beside the list"),
                Talk.mailbox("Ana: Which port does the new scale printer listen on? The manual names two.")
                        .after(9)
                        .accepted()
                        .note("the answer may be in another mailbox"));
    }

    @Override
    public List<Finding> check(Conversation conversation, Signals signals) {
        List<Finding> findings = new ArrayList<>();
        int last = -1;
        for (Exchange exchange : signals.all(Exchange.class)) {
            boolean told = last >= 0 && isOneBreath(conversation, last, exchange.message());
            Optional<Finding> finding = told || !Unanswered.wantsAnswer(exchange, conversation, signals)
                    ? Optional.empty()
                    : leftOut(exchange).or(() -> silence(exchange, conversation, signals));
            if (finding.isPresent()) {
                findings.add(finding.get());
                last = exchange.message();
            }
        }
        return findings;
    }

    /** Whether two messages are one, or by the same person with nobody in between. */
    private static boolean isOneBreath(Conversation conversation, int one, int other) {
        return conversation.messages().subList(one, other + 1).stream()
                        .map(message ->
                                message.sender() == null ? "" : message.sender().id())
                        .distinct()
                        .count()
                == 1;
    }

    /** A reply that answers others of the same message leaves it out; mails are answered as a whole, in many ways. */
    private static Optional<Finding> leftOut(Exchange exchange) {
        boolean leftOut = exchange.isOpen()
                && exchange.of() > 1
                && exchange.replies() > 0
                && exchange.outcome().reception() == Reception.ACKNOWLEDGED
                && exchange.outcome().by() == null
                && exchange.asked().message().kind() != MessageKind.EMAIL
                && exchange.confidence() >= SURE;
        return leftOut
                ? Optional.of(INFO.finding(exchange.asked())
                        .seen("question " + exchange.number() + " of " + exchange.of()
                                + " has no visible answer; others of the same message have one")
                        .confidence(exchange.confidence())
                        .build())
                : Optional.empty();
    }

    /** Nobody says anything to it. */
    private static Optional<Finding> silence(Exchange exchange, Conversation conversation, Signals signals) {
        boolean silent = exchange.isOpen()
                && exchange.addressees().isEmpty()
                && exchange.replies() == 0
                && exchange.outcome() instanceof Outcome.Open open
                && open.reception() == Reception.NONE
                && exchange.confidence() >= SURE;
        Optional<Duration> waited = silent ? waited(exchange, conversation, signals) : Optional.empty();
        return waited.map(lapse -> INFO.finding(exchange.asked())
                .seen("a question of " + Lapse.of(lapse) + " ago has no visible answer")
                .confidence(exchange.confidence())
                .build());
    }

    /** How long it has been waiting, if an answer would show here and that is longer than is usual. */
    private static Optional<Duration> waited(Exchange exchange, Conversation conversation, Signals signals) {
        Optional<Duration> waited = Patience.exhausted(exchange, conversation);
        return exchange.asked().message().kind() != MessageKind.EMAIL
                ? waited
                : waited.filter(lapse -> lapse.compareTo(LIST) >= 0 && isOwnOnList(exchange, conversation, signals));
    }

    /**
     * Whether the conversation is on a mailing list, begins there, and is about what the asker brought up: in a mailbox
     * answers may have gone elsewhere, and those who answer on a list often ask by the way.
     */
    private static boolean isOwnOnList(Exchange exchange, Conversation conversation, Signals signals) {
        Participant first = conversation.messages().get(0).sender();
        Participant asker = exchange.asked().message().sender();
        Signals begin = Unanswered.at(0, signals);
        return conversation.channel() != null
                && first != null
                && asker != null
                && first.id().equals(asker.id())
                && !Circumstances.isReply(begin)
                && !begin.body().says(QUOTED)
                && !begin.body().says(ANNOUNCED)
                && conversation.messages().stream()
                        .skip(exchange.message() + 1L)
                        .limit(FARTHEST)
                        .allMatch(later -> asker.equals(later.sender()));
    }
}
