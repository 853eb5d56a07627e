package dev.adagio.rules.documentation;

import dev.adagio.conversation.Exchange;
import dev.adagio.conversation.Outcome;
import dev.adagio.conversation.Recurrence;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Recurring;
import dev.adagio.signal.Signals;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** A question that was answered several times already, each time by hand. */
final class RepeatAnswer implements Rule<Recurrence> {

    /** From the third time on it is worth writing down: a proposal of this library. */
    private static final int OFTEN = 2;

    private static final RuleInfo INFO = RuleInfo.of(
                    "documentation/repeat-answer", Severity.HINT, "is asked again after several answers")
            .because("Every answer costs somebody's time again, and those who do not ask never learn it.")
            .clearedBy("Write the answer down where it will be looked for, and answer with a link from now on.")
            .formerly("doc-repeat-answer")
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
                        .times(2)
                        .flagged(),
                Recurring.of("How do I reset the password of the loading gate?", "Ana", "Bo", "Cy")
                        .times(3)
                        .flagged(),
                Recurring.of("Where are the delivery notes of the rye mill kept?", "Ana", "Bo", "Cy")
                        .times(2)
                        .flagged(),
                Recurring.of("Which port does the scale printer listen on?", "Ana", "Bo", "Cy")
                        .accepted()
                        .note("answered once"),
                Recurring.of("Which port does the scale printer listen on?", "Ana", "", "Cy")
                        .times(3)
                        .accepted()
                        .note("never answered"),
                Recurring.of("Which port does the scale printer listen on?", "Ana", "Bo", "Cy")
                        .times(2)
                        .answered("See https://mill.example/ports")
                        .accepted()
                        .note("answered with a link"),
                Recurring.of("Can you send the list of today to the rye mill?", "Ana", "Bo", "Cy")
                        .times(3)
                        .accepted()
                        .note("a request has to be done each time"));
    }

    @Override
    public List<Finding> check(Recurrence recurrence, Signals signals) {
        List<Outcome.Answered> answers = recurrence.earlier().stream()
                .filter(earlier -> !sender(earlier).equals(sender(recurrence.asked())))
                .map(Exchange::outcome)
                .filter(Outcome.Answered.class::isInstance)
                .map(Outcome.Answered.class::cast)
                .filter(distinct(answer -> answer.by().message()))
                .toList();
        if (recurrence.asked().kind() != Exchange.Kind.QUESTION
                || answers.size() < OFTEN
                || answers.stream().anyMatch(RepeatAnswer::isLink)) {
            return List.of();
        }
        Finding.Builder finding = INFO.finding(recurrence.asked().asked())
                .seen("the same was asked before and answered "
                        + (answers.size() == OFTEN ? "twice" : answers.size() + " times") + ", each time anew")
                .confidence(0.7);
        answers.forEach(answer -> finding.at(answer.by()));
        return List.of(finding.build());
    }

    private static String sender(Exchange exchange) {
        Participant sender = exchange.asked().message().sender();
        return sender == null ? "" : sender.id();
    }

    private static <T> Predicate<T> distinct(Function<T, Message> key) {
        Set<Message> seen = new HashSet<>();
        return each -> seen.add(key.apply(each));
    }

    private static boolean isLink(Outcome.Answered answer) {
        return answer.by().message().text().contains("://");
    }
}
