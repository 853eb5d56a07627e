package dev.adagio.rules.synchrony;

import dev.adagio.model.Meeting;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.synchrony.meeting.Preread;
import dev.adagio.rules.synchrony.meeting.Purpose;
import dev.adagio.signal.Signals;
import java.util.List;

/** A meeting to decide something, and nothing to read before. */
final class NoPreread implements Rule<Meeting> {
    private static final RuleInfo INFO = RuleInfo.of(
                    "synchrony/no-preread",
                    Severity.WARNING,
                    "calls for a decision without anything to read beforehand")
            .because("Who sees the matter first in the meeting decides by first impression, or needs a second meeting.")
            .clearedBy("Link the problem, the options and a recommendation at least a day before.")
            .formerly("sync-no-preread")
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
        return List.of(Preread.PREPARED, Purpose.DECISION.words());
    }

    @Override
    public List<Example<Meeting>> examples() {
        return List.of(
                Invited.flagged(5, "Decide on the store", "We will decide which store we take.", "nothing to read"),
                Invited.flagged(4, "Decision: labels", "", "a title alone"),
                Invited.flagged(6, "Choose between two suppliers", "Please come prepared.", "prepared with what?"),
                Invited.accepted(
                        5,
                        "Decide on the store",
                        "Options and recommendation: https://wiki.example.org/store",
                        "a link"),
                Invited.accepted(5, "Decide on the store", "See #4502 for the options.", "a number to look up"),
                Invited.accepted(
                        5,
                        "Decide on the store",
                        "Option A keeps the store and costs nothing. Option B is the new one. I recommend option B.",
                        "the options stand in it"),
                Invited.accepted(5, "Weekly status", "", "nothing to decide"),
                Invited.accepted(1, "Decide on the store", "", "two people"));
    }

    @Override
    public List<Finding> check(Meeting meeting, Signals signals) {
        return Invited.purpose(meeting, signals)
                                .filter(Purpose.DECISION::equals)
                                .isPresent()
                        && !Preread.isIn(signals)
                ? List.of(INFO.finding(Invited.title(meeting))
                        .seen("a decision is to be made, and nothing is linked to read before")
                        .confidence(0.6)
                        .build())
                : List.of();
    }
}
