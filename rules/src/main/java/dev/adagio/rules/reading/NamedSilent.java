package dev.adagio.rules.reading;

import dev.adagio.conversation.Exchange;
import dev.adagio.conversation.Reception;
import dev.adagio.model.Audience;
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
import dev.adagio.signal.Addressee;
import dev.adagio.signal.MeetingRequest;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A question or request to one person by name that nobody has reacted to within the usual time; for that person to see. */
final class NamedSilent implements Rule<Conversation> {

    private static final double SURE = 0.75;

    private static final RuleInfo INFO = RuleInfo.of(
                    "reading/named-silent", Severity.HINT, "waits for somebody who is called by name")
            .because("Whoever asked cannot tell whether it was seen; a sign is enough to know that it was.")
            .clearedBy("Answer, say when, say who else can, or put a sign beside it.")
            .formerly("read-named-silent")
            .source(Bibliography.NUDGE)
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
        return Unanswered.WORDING;
    }

    @Override
    public List<Example<Conversation>> examples() {
        return List.of(
                Talk.room("Ana: @Bo could you look at the hinge of the barn door?")
                        .before("Bo")
                        .after(3)
                        .flagged(),
                Talk.room(
                                "Bo: The barn is painted.",
                                "Cy: The swallows are back!",
                                "Ana: @Bo when will the gate be painted?")
                        .after(4)
                        .flagged(),
                Talk.group("Ana: @Bo which of the two hinges do you need?")
                        .before("Bo", "Cy")
                        .after(4)
                        .flagged(),
                Talk.room("Ana: @Bo could you look at the hinge of the barn door?")
                        .before("Bo")
                        .accepted()
                        .note("just asked"),
                Talk.room("Ana: @Bo could you look at the hinge of the barn door?", "Bo: Yes, tomorrow.")
                        .after(3)
                        .accepted(),
                Talk.room("Ana: @Bo could you look at the hinge of the barn door?", "Cy: Bo is away, I did it.")
                        .after(3)
                        .accepted()
                        .note("somebody else has reacted"),
                Talk.room("Ana: @Bo could you look at the hinge of the barn door?", "Bo: \ud83d\udc40")
                        .after(3)
                        .accepted()
                        .note("a sign is an answer"),
                Talk.room("Bo: The hinge squeaks.", "Ana: @Bo did you try oil?")
                        .after(3)
                        .accepted()
                        .note("a suggestion"),
                Talk.room("Ana: @Bo could someone look at the hinge of the barn door?")
                        .before("Bo")
                        .after(3)
                        .accepted()
                        .note("anybody may"),
                Talk.room("Ana: Thanks @Bo, the hinge is fine now.")
                        .before("Bo")
                        .after(3)
                        .accepted());
    }

    @Override
    public List<Finding> check(Conversation conversation, Signals signals) {
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Exchange exchange : signals.all(Exchange.class)) {
            if (isSilent(exchange)
                    && (exchange.kind() == Exchange.Kind.REQUEST
                            || Unanswered.wantsAnswer(exchange, conversation, signals))
                    && callsOne(Unanswered.at(exchange.message(), signals))) {
                Participant named = exchange.addressees().get(0);
                Patience.exhausted(exchange, conversation)
                        .filter(lapse -> !speaks(named, conversation, exchange.message()))
                        .filter(lapse -> told.add(named.id() + " " + asker(exchange)))
                        .map(lapse -> INFO.finding(exchange.asked())
                                .seen("it is put to " + named.name() + ", " + Lapse.of(lapse)
                                        + " ago; no reaction is visible")
                                .audience(Audience.only(named))
                                .confidence(exchange.confidence())
                                .build())
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** Whether one person is called and nobody else, and for something else than a meeting. */
    private static boolean callsOne(Signals asking) {
        List<Addressee> called = asking.all(Addressee.class);
        return !asking.any(MeetingRequest.class)
                && called.stream().noneMatch(each -> each.kind() == Addressee.Kind.GROUP)
                && called.stream()
                                .filter(Circumstances::isOnePerson)
                                .filter(each -> each.confidence() >= SURE)
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        <= 1;
    }

    private static boolean isSilent(Exchange exchange) {
        return exchange.isOpen()
                && exchange.outcome().reception() == Reception.NONE
                && exchange.addressees().size() == 1
                && exchange.asked().quote().contains("?")
                && exchange.confidence() >= SURE
                && exchange.asked().message().kind() != MessageKind.EMAIL;
    }

    private static boolean speaks(Participant named, Conversation conversation, int after) {
        return conversation.messages().stream()
                .skip(after + 1L)
                .anyMatch(message ->
                        message.sender() != null && message.sender().id().equals(named.id()));
    }

    private static String asker(Exchange exchange) {
        Participant sender = exchange.asked().message().sender();
        return sender == null ? "" : sender.id();
    }
}
