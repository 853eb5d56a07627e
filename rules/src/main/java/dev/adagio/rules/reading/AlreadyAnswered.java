package dev.adagio.rules.reading;

import dev.adagio.conversation.Exchange;
import dev.adagio.conversation.Outcome;
import dev.adagio.conversation.Recurrence;
import dev.adagio.model.Participant;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Recurring;
import dev.adagio.signal.Signals;
import java.util.List;
import java.util.Optional;

/** A question that nearly repeats one that has an answer, which is shown. */
final class AlreadyAnswered implements Rule<Recurrence> {

    private static final RuleInfo INFO = RuleInfo.of(
                    "reading/already-answered", Severity.HINT, "nearly repeats a question that has an answer")
            .because("The answer is there already; found, it costs nobody another one.")
            .clearedBy("Look at the earlier answer; if it does not fit, link it and say what differs.")
            .formerly("read-already-answered")
            .source(Bibliography.GITLAB)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Recurrence> subject() {
        return Recurrence.class;
    }

    @Override
    public List<Example<Recurrence>> examples() {
        return List.of(
                Recurring.of("Which port does the scale printer listen on?", "Ana", "Bo", "Cy")
                        .flagged(),
                Recurring.of("How do I reset the password of the loading gate?", "Ana", "Bo", "Cy")
                        .flagged(),
                Recurring.of("Where are the delivery notes of the rye mill kept?", "Ana", "Bo", "Cy")
                        .flagged(),
                Recurring.of("Which port does the scale printer listen on?", "Ana", "", "Cy")
                        .accepted()
                        .note("the earlier question has no answer either"),
                Recurring.of("Which port does the scale printer listen on?", "Ana", "Bo", "Ana")
                        .accepted()
                        .note("the same person asks again, so the answer did not do"),
                Recurring.of("Which port does the scale printer listen on?", "Ana", "Bo", "Bo")
                        .accepted()
                        .note("whoever answered asks, so the answer may be old"),
                Recurring.of("Can you send the list of today to the rye mill?", "Ana", "Bo", "Cy")
                        .accepted()
                        .note("a request has to be done each time"));
    }

    @Override
    public List<Finding> check(Recurrence recurrence, Signals signals) {
        Exchange asked = recurrence.asked();
        if (asked.kind() != Exchange.Kind.QUESTION) {
            return List.of();
        }
        Optional<Exchange> answered = recurrence.earlier().stream()
                .filter(earlier -> earlier.outcome() instanceof Outcome.Answered)
                .filter(earlier -> !sender(earlier).equals(sender(asked)))
                .filter(earlier -> !answerer(earlier).equals(sender(asked)))
                .reduce((first, last) -> last);
        return answered.stream()
                .map(earlier -> INFO.finding(asked.asked())
                        .at(((Outcome.Answered) earlier.outcome()).by())
                        .at(earlier.asked())
                        .seen("a question in nearly the same words has an answer" + when(earlier))
                        .confidence(0.7)
                        .build())
                .toList();
    }

    private static String when(Exchange earlier) {
        var at = ((Outcome.Answered) earlier.outcome()).by().message().sentAt();
        return at == null ? "" : " of " + at.toString().substring(0, "2026-06-01".length());
    }

    private static String sender(Exchange exchange) {
        return id(exchange.asked().message().sender());
    }

    private static String answerer(Exchange exchange) {
        return id(((Outcome.Answered) exchange.outcome()).by().message().sender());
    }

    private static String id(@org.jspecify.annotations.Nullable Participant person) {
        return person == null ? "" : person.id();
    }
}
