package dev.adagio.rules.blockers;

import static dev.adagio.rules.workspace.Company.blocker;

import dev.adagio.model.Audience;
import dev.adagio.model.Participant;
import dev.adagio.model.WorkItem;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Lapse;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Shown;
import dev.adagio.rules.workspace.WorkingTime;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Signals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Work that has been quiet beyond the pace of the team, for its owner to look at. */
final class Stalled implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "blockers/silent-stall", Severity.HINT, "has been quiet for longer than such work mostly is here")
            .because(
                    "Work that goes on shows it now and then; what is quiet for so long often waits for something nobody has said.")
            .clearedBy("Say in a line that it goes on, or flag what it waits for.")
            .formerly("blk-silent-stall")
            .source(Bibliography.NUDGE)
            .source(Bibliography.FLOW)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                history(Company.at("2026-06-10T12:00:00Z"), 30, 5)
                        .item("x", WorkItem.State.ACTIVE, "Ana", "2026-05-29T08:00:00Z")
                        .flagged("steps took a day; this took eight"),
                history(Company.at("2026-06-10T12:00:00Z"), 30, 5)
                        .item("x", WorkItem.State.IN_REVIEW, "Ana", "2026-06-03T08:00:00Z")
                        .flagged("in review for five days"),
                history(Company.at("2026-06-10T12:00:00Z"), 60, 6)
                        .item("x", WorkItem.State.ACTIVE, null, "2026-05-29T08:00:00Z")
                        .flagged("owned by nobody"),
                history(Company.at("2026-06-10T12:00:00Z"), 30, 5)
                        .item("x", WorkItem.State.ACTIVE, "Ana", "2026-06-10T08:00:00Z")
                        .accepted("touched this morning"),
                history(Company.at("2026-06-10T12:00:00Z"), 30, 5)
                        .item("x", WorkItem.State.OPEN, "Ana", "2026-05-04T08:00:00Z")
                        .accepted("queued is not stalled"),
                history(Company.at("2026-06-10T12:00:00Z"), 30, 5)
                        .item(
                                "x",
                                WorkItem.State.BLOCKED,
                                "Ana",
                                "2026-05-04T08:00:00Z",
                                blocker("7", "the key", "Li", "2026-06-10T08:00:00Z", "2026-06-12T08:00:00Z"))
                        .accepted("it says what it waits for"),
                history(Company.at("2026-06-10T12:00:00Z"), 30, 4)
                        .item("x", WorkItem.State.ACTIVE, "Ana", "2026-05-04T08:00:00Z")
                        .accepted("a figure about four people is about each of them"),
                history(Company.at("2026-06-10T12:00:00Z"), 5, 5)
                        .item("x", WorkItem.State.ACTIVE, "Ana", "2026-05-04T08:00:00Z")
                        .accepted("too little is known"));
    }

    /** Thirty pieces of work, say, of five people, each of whose steps took a day. */
    private static Company history(Company company, int items, int people) {
        for (int i = 0; i < items; i++) {
            company.item(new WorkItem(
                    "done-" + i,
                    "Done",
                    WorkItem.State.CLOSED,
                    Company.person("P" + i % people),
                    Instant.parse("2026-05-06T08:00:00Z"),
                    null,
                    List.of(),
                    null,
                    List.of(
                            new WorkItem.Entered(Instant.parse("2026-05-05T08:00:00Z"), WorkItem.State.ACTIVE),
                            new WorkItem.Entered(Instant.parse("2026-05-06T08:00:00Z"), WorkItem.State.CLOSED))));
        }
        return company;
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        Optional<Duration> usual =
                signals.once(workspace.workItems(), Pace.WORKED).usual(workspace.norms());
        if (usual.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Instant quietSince = workspace.at().minus(usual.get());
        for (WorkItem item : signals.once(workspace.workItems(), Board.GOES_ON)) {
            if (item.touched().isBefore(quietSince)
                    && WorkingTime.between(item.touched(), workspace.at()).compareTo(usual.get()) > 0) {
                Participant owner = item.owner();
                findings.add(
                        INFO.finding(Shown.field(item, "touched", item.touched().toString()))
                                .seen(item.id() + " has been quiet for "
                                        + Lapse.of(Duration.between(item.touched(), workspace.at()))
                                        + "; of all steps here, 85 in 100 were shorter than " + Lapse.of(usual.get()))
                                .audience(owner == null ? Audience.everybody() : Audience.only(owner))
                                .confidence(0.6)
                                .build());
            }
        }
        return findings;
    }
}
