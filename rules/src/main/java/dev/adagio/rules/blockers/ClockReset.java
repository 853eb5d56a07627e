package dev.adagio.rules.blockers;

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
                Company.at("2026-06-10T12:00:00Z")
                        .item(
                                "7",
                                WorkItem.State.ACTIVE,
                                "Ana",
                                "2026-06-09T08:00:00Z",
                                List.of(
                                        Company.entered("2026-05-04T08:00:00Z", WorkItem.State.ACTIVE),
                                        Company.entered("2026-05-20T08:00:00Z", WorkItem.State.BLOCKED),
                                        Company.entered("2026-06-09T08:00:00Z", WorkItem.State.ACTIVE)))
                        .flagged("begins anew when it goes on"),
                Company.at("2026-06-10T12:00:00Z")
                        .item(
                                "7",
                                WorkItem.State.BLOCKED,
                                "Ana",
                                "2026-06-08T08:00:00Z",
                                List.of(
                                        Company.entered("2026-05-04T08:00:00Z", WorkItem.State.ACTIVE),
                                        Company.entered("2026-06-08T08:00:00Z", WorkItem.State.BLOCKED)))
                        .flagged("begins anew when it is parked"),
                Company.at("2026-06-10T12:00:00Z")
                        .item(
                                "7",
                                WorkItem.State.IN_REVIEW,
                                "Ana",
                                "2026-06-09T08:00:00Z",
                                List.of(
                                        Company.entered("2026-05-04T08:00:00Z", WorkItem.State.ACTIVE),
                                        Company.entered("2026-05-20T08:00:00Z", WorkItem.State.BLOCKED),
                                        Company.entered("2026-06-09T08:00:00Z", WorkItem.State.IN_REVIEW)))
                        .flagged("goes on in review"),
                Company.at("2026-06-10T12:00:00Z")
                        .item(
                                "7",
                                WorkItem.State.ACTIVE,
                                "Ana",
                                "2026-05-04T08:00:00Z",
                                List.of(
                                        Company.entered("2026-05-04T08:00:00Z", WorkItem.State.ACTIVE),
                                        Company.entered("2026-05-20T08:00:00Z", WorkItem.State.BLOCKED),
                                        Company.entered("2026-06-09T08:00:00Z", WorkItem.State.ACTIVE)))
                        .accepted("the age is kept"),
                Company.at("2026-06-10T12:00:00Z")
                        .item(
                                "7",
                                WorkItem.State.ACTIVE,
                                "Ana",
                                "2026-06-09T08:00:00Z",
                                List.of(
                                        Company.entered("2026-05-04T08:00:00Z", WorkItem.State.ACTIVE),
                                        Company.entered("2026-05-20T08:00:00Z", WorkItem.State.CLOSED),
                                        Company.entered("2026-06-09T08:00:00Z", WorkItem.State.ACTIVE)))
                        .accepted("opened again after it was finished"),
                Company.at("2026-06-10T12:00:00Z")
                        .item(
                                "7",
                                WorkItem.State.ACTIVE,
                                "Ana",
                                "2026-06-09T08:00:00Z",
                                List.of(
                                        Company.entered("2026-05-04T08:00:00Z", WorkItem.State.BLOCKED),
                                        Company.entered("2026-06-09T08:00:00Z", WorkItem.State.ACTIVE)))
                        .accepted("nobody had begun"),
                Company.at("2026-06-10T12:00:00Z")
                        .item("7", WorkItem.State.ACTIVE, "Ana", "2026-06-10T12:00:00Z")
                        .accepted("nothing is known of its past"));
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
