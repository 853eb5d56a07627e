package dev.adagio.rules.synchrony;

import dev.adagio.model.Meeting;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.synchrony.meeting.Purpose;
import dev.adagio.signal.Signals;
import java.util.List;

/** A demonstration before many people. */
final class OneWayDemo implements Rule<Meeting> {
    private static final RuleInfo INFO = RuleInfo.of(
                    "synchrony/one-way-demo", Severity.HINT, "calls many people together to show them something")
            .because("What is only shown can be watched when it suits, faster, and by those who were asleep.")
            .clearedBy("Record it, send the link, and leave questions open for a few days.")
            .formerly("sync-one-way-demo")
            .source(Bibliography.GITLAB)
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
        return List.of(Purpose.DEMO.words());
    }

    @Override
    public List<Example<Meeting>> examples() {
        return List.of(
                Invited.flagged(12, "Demo of the new board", "Joe shows the new board.", "twelve people watch"),
                Invited.flagged(40, "Monthly demo", "", "forty people"),
                Invited.flagged(15, "Showcase", "All teams present.", "fifteen people"),
                Invited.accepted(3, "Demo of the new board", "Joe shows the new board.", "three people"),
                Invited.accepted(
                        12,
                        "Demo of the new board",
                        "Joe shows the new board. Which of the two layouts do we keep?",
                        "something is asked"),
                Invited.accepted(
                        12, "Demo and party", "We celebrate the new board with cake.", "an occasion to be together"),
                Invited.accepted(12, "Training: the new board", "Exercises in pairs.", "people do something"));
    }

    @Override
    public List<Finding> check(Meeting meeting, Signals signals) {
        return Invited.purpose(meeting, signals).filter(Purpose.DEMO::equals).isPresent()
                        && meeting.required().size() >= MANY
                        && !Invited.asks(signals)
                        && !Purpose.SOCIAL.isSaidIn(signals)
                ? List.of(INFO.finding(Invited.title(meeting))
                        .seen(meeting.required().size()
                                + " people are called together to be shown something, and nothing is asked of them")
                        .confidence(0.6)
                        .build())
                : List.of();
    }

    /** From so many people on a recording is cheaper: a proposal of this library. */
    private static final int MANY = 8;
}
