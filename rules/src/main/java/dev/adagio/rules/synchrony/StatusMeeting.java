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

/** A meeting in which people only report. */
final class StatusMeeting implements Rule<Meeting> {
    private static final RuleInfo INFO = RuleInfo.of(
                    "synchrony/status-meeting",
                    Severity.WARNING,
                    "calls people together to tell each other what they do")
            .because("What is only told is read in a tenth of the time, and by those who could not come.")
            .clearedBy("Post the updates beforehand, and meet only over what is left open.")
            .formerly("sync-status-meeting")
            .source(Bibliography.GITHUB)
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
        return List.of(INCIDENT, Purpose.STATUS.words());
    }

    @Override
    public List<Example<Meeting>> examples() {
        return List.of(
                Invited.flagged(9, "Weekly status", "Everybody tells what they did.", "nine people"),
                Invited.flagged(5, "Team status update", "", "a title is all there is"),
                Invited.flagged(6, "Daily standup", "Everybody says what happened yesterday.", "every day"),
                Invited.accepted(9, "Which store?", "Decide between the two stores, see the page.", "a decision"),
                Invited.accepted(
                        9,
                        "Status and open points",
                        "Updates are in the page. Which of the two suppliers do we take?",
                        "the updates are written, and something is asked"),
                Invited.accepted(1, "Weekly status", "How are you?", "two people"),
                Invited.accepted(9, "Status of the outage", "Production is down. Join now.", "an incident"),
                Invited.accepted(6, "Cake for Bo", "It is his birthday.", "social"));
    }

    @Override
    public List<Finding> check(Meeting meeting, Signals signals) {
        return Invited.purpose(meeting, signals).filter(Purpose.STATUS::equals).isPresent()
                        && !Invited.asks(signals)
                        && !signals.body().says(INCIDENT)
                ? List.of(INFO.finding(Invited.title(meeting))
                        .seen(meeting.required().size()
                                + " people are called together for a status, and nothing is asked")
                        .confidence(0.7)
                        .build())
                : List.of();
    }

    private static final String INCIDENT = "synchrony: incident";
}
