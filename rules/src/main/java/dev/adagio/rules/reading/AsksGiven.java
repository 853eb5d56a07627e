package dev.adagio.rules.reading;

import dev.adagio.conversation.Exchange;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.phrase.PhraseMatch;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Place;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Talk;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A reply that asks for what the message it answers already says: a version, a system, a date. */
final class AsksGiven implements Rule<Conversation> {

    /** So few messages back a reader still sees it: a proposal of this library. */
    private static final int BACK = 6;

    /** A longer question asks for more than that. */
    private static final int SHORT = 10;

    /** What is asked for, and the words that already say it. */
    private enum Detail {
        VERSION("reading/asks-given: version asked", "reading/asks-given: version"),
        SYSTEM("reading/asks-given: system asked", "reading/asks-given: system"),
        DATE("reading/asks-given: date asked", "reading/asks-given: date");

        private final String asked;
        private final String given;

        Detail(String asked, String given) {
            this.asked = asked;
            this.given = given;
        }
    }

    private static final RuleInfo INFO = RuleInfo.of(
                    "reading/asks-given", Severity.HINT, "asks for what was already said")
            .because("The answer costs another round, and whoever wrote it down wonders whether the rest arrived.")
            .clearedBy("Refer to what was said, or ask what about it is not clear.")
            .formerly("read-asks-given")
            .source(Bibliography.GITLAB)
            .optional()
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
        List<String> wording = new ArrayList<>();
        for (Detail detail : Detail.values()) {
            wording.add(detail.asked);
            wording.add(detail.given);
        }
        return wording;
    }

    @Override
    public List<Example<Conversation>> examples() {
        return List.of(
                Talk.issue(
                                "Ana: The export hangs since I installed version 4.2 of the mill.",
                                "Bo: Which version do you use?")
                        .flagged(),
                Talk.group(
                                "Ana: On Windows 11 the scale shows nothing but zeros.",
                                "Bo: Hm.",
                                "Bo: what operating system is that?")
                        .flagged(),
                Talk.room("Ana: We run release 4.2 of the mill.", "Cy: Nice.", "Bo: Ana: which release are you on?")
                        .flagged(),
                Talk.group("Ana: Please send me the count by Thursday, the fair needs it.", "Bo: When do you need it?")
                        .flagged(),
                Talk.issue("Ana: The export hangs since yesterday.", "Bo: Which version do you use?")
                        .accepted()
                        .note("not said"),
                Talk.issue("Ana: The export hangs, version 4.2.", "Bo: Which version of the driver do you use?")
                        .accepted()
                        .note("asks for the version of something else"),
                Talk.issue("Ana: The export hangs, version 4.2.", "Bo: As you are on 4.2, does 4.1 work?")
                        .accepted(),
                Talk.group("Ana: Please send me the count by Thursday.", "Bo: On Thursday at what time, and to whom?")
                        .accepted()
                        .note("asks for more"),
                Talk.room("Ana: Version 4.2 is out.", "Cy: My export hangs.", "Bo: Which version do you use?")
                        .accepted()
                        .note("asks somebody else"));
    }

    @Override
    public List<Finding> check(Conversation conversation, Signals signals) {
        List<Finding> findings = new ArrayList<>();
        for (Exchange exchange : signals.all(Exchange.class)) {
            Signals asking = at(exchange.message(), signals);
            if (exchange.message() > 0 && asking.body().reading().wordCount() <= SHORT) {
                for (Detail detail : Detail.values()) {
                    asked(detail, exchange, asking)
                            .flatMap(match -> given(detail, exchange, conversation, signals))
                            .map(given -> INFO.finding(exchange.asked())
                                    .at(given)
                                    .seen("it asks for what was said before: \"" + given.quote() + '"')
                                    .confidence(0.7)
                                    .build())
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<PhraseMatch> asked(Detail detail, Exchange exchange, Signals asking) {
        return asking.body().phrases(detail.asked).stream()
                .filter(match -> exchange.asked().span().overlaps(match.span()))
                .findFirst();
    }

    /** Where the last other who spoke said it, in what they said in a row or up to a few messages back. */
    private static Optional<Place.InMessage> given(
            Detail detail, Exchange exchange, Conversation conversation, Signals signals) {
        List<Message> messages = conversation.messages();
        Participant asker = exchange.asked().message().sender();
        Participant asked =
                exchange.addressees().size() == 1 ? exchange.addressees().get(0) : null;
        for (int i = exchange.message() - 1; i >= Math.max(0, exchange.message() - BACK); i--) {
            Participant sender = messages.get(i).sender();
            if (sender == null
                    || asker == null
                    || sender.id().equals(asker.id())
                    || (asked != null && !sender.id().equals(asked.id()))) {
                continue;
            }
            asked = sender;
            List<PhraseMatch> said = at(i, signals).body().phrases(detail.given);
            if (!said.isEmpty()) {
                return Optional.of(
                        new Place.InMessage(messages.get(i), said.get(0).span()));
            }
        }
        return Optional.empty();
    }

    private static Signals at(int index, Signals signals) {
        return index < signals.earlier().size() ? signals.earlier().get(index) : signals;
    }
}
