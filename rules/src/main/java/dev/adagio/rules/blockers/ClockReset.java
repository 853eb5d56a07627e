package dev.adagio.rules.blockers;

import static dev.adagio.model.WorkItem.State.ACTIVE;
import static dev.adagio.model.WorkItem.State.BLOCKED;
import static dev.adagio.model.WorkItem.State.CLOSED;
import static dev.adagio.model.WorkItem.State.IN_REVIEW;
import static dev.adagio.rules.workspace.Company.entered;

import dev.adagio.model.WorkItem;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Shown;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Signals;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An age that begins anew where work was blocked. */
final class ClockReset implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "blockers/clock-reset", Severity.WARNING, "was blocked, and its age is reckoned from after that")
            .because("An age that begins anew hides how long people have waited.")
            .clearedBy("Reckon the age from when the work was first begun; time in a blocked state counts.")
            .formerly("blk-clock-reset")
            .source(Bibliography.FLOW)
            .build();

    private static final Function<List<WorkItem>, List<Finding>> FOUND = ClockReset::find;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                item(
                                "2026-06-09T08:00:00Z",
                                entered("2026-05-04T08:00:00Z", ACTIVE),
                                entered("2026-05-20T08:00:00Z", BLOCKED),
                                entered("2026-06-09T08:00:00Z", ACTIVE))
                        .flagged("begins anew when it goes on"),
                item(
                                "2026-06-08T08:00:00Z",
                                entered("2026-05-04T08:00:00Z", ACTIVE),
                                entered("2026-06-08T08:00:00Z", BLOCKED))
                        .flagged("begins anew when it is parked"),
                item(
                                "2026-06-09T08:00:00Z",
                                entered("2026-05-04T08:00:00Z", ACTIVE),
                                entered("2026-05-20T08:00:00Z", BLOCKED),
                                entered("2026-06-09T08:00:00Z", IN_REVIEW))
                        .flagged("goes on in review"),
                item(
                                "2026-05-04T08:00:00Z",
                                entered("2026-05-04T08:00:00Z", ACTIVE),
                                entered("2026-05-20T08:00:00Z", BLOCKED),
                                entered("2026-06-09T08:00:00Z", ACTIVE))
                        .accepted("the age is kept"),
                item(
                                "2026-06-09T08:00:00Z",
                                entered("2026-05-04T08:00:00Z", ACTIVE),
                                entered("2026-05-20T08:00:00Z", CLOSED),
                                entered("2026-06-09T08:00:00Z", ACTIVE))
                        .accepted("opened again after it was finished"),
                item(
                                "2026-06-09T08:00:00Z",
                                entered("2026-05-04T08:00:00Z", BLOCKED),
                                entered("2026-06-09T08:00:00Z", ACTIVE))
                        .accepted("nobody had begun"),
                Company.at("2026-06-10T12:00:00Z")
                        .item("7", WorkItem.State.ACTIVE, "Ana", "2026-06-10T12:00:00Z")
                        .accepted("nothing is known of its past"));
    }

    /** A piece of work that is said to have begun at one time, with all that it went through. */
    private static Company item(String begun, WorkItem.Entered... history) {
        return Company.at("2026-06-10T12:00:00Z")
                .item("7", history[history.length - 1].state(), "Ana", begun, List.of(history));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        return signals.once(workspace.workItems(), FOUND);
    }

    private static List<Finding> find(List<WorkItem> items) {
        List<Finding> findings = new ArrayList<>();
        for (WorkItem item : items) {
            Instant begun = item.begun();
            if (begun != null && item.state() != WorkItem.State.CLOSED && isReset(item.history(), begun)) {
                findings.add(INFO.finding(Shown.field(item, "begun", begun.toString()))
                        .seen("the age of " + item.id() + " is reckoned from "
                                + begun.atZone(ZoneOffset.UTC).toLocalDate() + ", after it had been begun and blocked")
                        .build());
            }
        }
        return findings;
    }

    /** Whether work began earlier, and it was blocked between that and the age it shows. */
    private static boolean isReset(List<WorkItem.Entered> history, Instant begun) {
        boolean worked = false;
        boolean blocked = false;
        for (WorkItem.Entered entered : history) {
            if (entered.at().isAfter(begun)) {
                break;
            }
            switch (entered.state()) {
                case CLOSED -> {
                    worked = false;
                    blocked = false;
                }
                case ACTIVE, IN_REVIEW -> worked |= entered.at().isBefore(begun);
                case BLOCKED -> blocked |= worked;
                case OPEN -> {}
            }
        }
        return blocked;
    }
}
