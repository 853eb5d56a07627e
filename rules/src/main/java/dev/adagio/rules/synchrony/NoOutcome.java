package dev.adagio.rules.synchrony;

import dev.adagio.model.Meeting;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.signal.Signals;
import java.util.List;

/** A meeting of several people without a question or a decision. */
final class NoOutcome implements Rule<Meeting> {
    private static final RuleInfo INFO = RuleInfo.of(
                    "synchrony/no-outcome", Severity.WARNING, "calls people together without saying what for")
            .because(
                    "Without a question or a decision in the invitation nobody can prepare, decline or tell when it is over.")
            .clearedBy("Say in the invitation what is to be decided or answered.")
            .formerly("sync-no-outcome")
            .source(Bibliography.ROGELBERG)
            .source(Bibliography.GITHUB)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Meeting> subject() {
        return Meeting.class;
    }

    @Override
    public List<String> wording() {
        return List.of();
    }

    @Override
    public List<Example<Meeting>> examples() {
        return List.of(
                Invited.flagged(4, "API sync", "", "four people, two words"),
                Invited.flagged(6, "Gauges", "Let us talk about the gauges.", "a topic is no outcome"),
                Invited.flagged(5, "Project call", "", "nothing else"),
                Invited.accepted(4, "Decide: REST or gRPC", "", "the title says it"),
                Invited.accepted(4, "API sync", "Which version do we drop first? See the page.", "a question"),
                Invited.accepted(1, "API sync", "", "two people"),
                Invited.accepted(6, "Team lunch", "", "social"),
                Invited.accepted(6, "Onboarding of Li", "", "onboarding"),
                Invited.accepted(6, "Retrospective", "", "a retrospective needs no question"));
    }

    @Override
    public List<Finding> check(Meeting meeting, Signals signals) {
        boolean several = !meeting.cancelled() && meeting.required().size() >= SEVERAL;
        boolean brief = signals.body().reading().wordCount() < TELLING;
        return several && brief && Invited.purpose(meeting, signals).isEmpty() && !Invited.asks(signals)
                ? List.of(INFO.finding(Invited.title(meeting))
                        .seen("nothing in the invitation is to be decided or answered")
                        .confidence(0.7)
                        .build())
                : List.of();
    }

    private static final int SEVERAL = 3;

    /** A text of more words may say what it is for in words that are not known. */
    private static final int TELLING = 30;
}
