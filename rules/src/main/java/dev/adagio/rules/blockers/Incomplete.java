package dev.adagio.rules.blockers;

import static dev.adagio.rules.workspace.Company.blocker;
import static dev.adagio.rules.workspace.Company.waitsFor;

import dev.adagio.model.Blocker;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A blocker that does not say what is needed, from whom, since when or by when. */
final class Incomplete implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "blockers/incomplete", Severity.ERROR, "is blocked, and does not say all that would clear it")
            .because("What is needed, from whom, since when and by when is what whoever could help has to know first.")
            .clearedBy("Say what is needed, from whom, since when and by when.")
            .formerly("blk-incomplete")
            .source(Bibliography.NUDGE)
            .build();

    private static final Function<List<WorkItem>, List<Finding>> FOUND = Incomplete::find;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .item("7", WorkItem.State.BLOCKED, "Ana", "2026-06-10T12:00:00Z")
                        .flagged("blocked, and nothing else is said"),
                Company.at("2026-06-10T12:00:00Z")
                        .item(
                                "7",
                                WorkItem.State.BLOCKED,
                                "Ana",
                                "2026-06-10T12:00:00Z",
                                blocker("7", "the key", "", "2026-06-08T08:00:00Z", "2026-06-12T08:00:00Z"))
                        .flagged("from whom?"),
                Company.at("2026-06-10T12:00:00Z")
                        .item(
                                "7",
                                WorkItem.State.ACTIVE,
                                "Ana",
                                "2026-06-10T12:00:00Z",
                                blocker("7", "", "Ops", "", ""))
                        .flagged("what, since when, by when?"),
                Company.at("2026-06-10T12:00:00Z")
                        .item(
                                "7",
                                WorkItem.State.BLOCKED,
                                "Ana",
                                "2026-06-10T12:00:00Z",
                                blocker("7", "the key", "Li", "2026-06-10T08:00:00Z", "2026-06-12T08:00:00Z"))
                        .accepted("all is said"),
                Company.at("2026-06-10T12:00:00Z")
                        .item("7", WorkItem.State.BLOCKED, "Ana", "2026-06-10T12:00:00Z", waitsFor("7", "8"))
                        .accepted("another item clears it"),
                Company.at("2026-06-10T12:00:00Z")
                        .item("7", WorkItem.State.CLOSED, "Ana", "2026-06-10T12:00:00Z", blocker("7", "", "", "", ""))
                        .accepted("over"),
                Company.at("2026-06-10T12:00:00Z")
                        .item("7", WorkItem.State.OPEN, "Ana", "2026-06-10T12:00:00Z")
                        .accepted("queued is not blocked"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        return signals.once(workspace.workItems(), FOUND);
    }

    private static List<Finding> find(List<WorkItem> items) {
        List<Finding> findings = new ArrayList<>();
        for (WorkItem item : items) {
            if (item.state() == WorkItem.State.CLOSED) {
                continue;
            }
            if (item.state() == WorkItem.State.BLOCKED && item.blockers().isEmpty()) {
                findings.add(INFO.finding(Shown.state(item))
                        .seen(item.id() + " is blocked, and nothing says what for")
                        .build());
            }
            for (Blocker blocker : item.blockers()) {
                String missing = missing(blocker);
                if (!missing.isEmpty()) {
                    findings.add(INFO.finding(Shown.field(item, "blocker", blocker.need()))
                            .seen("the blocker of " + item.id() + " does not say " + missing)
                            .build());
                }
            }
        }
        return findings;
    }

    private static String missing(Blocker blocker) {
        List<String> missing = new ArrayList<>();
        if (blocker.need().isBlank() && blocker.neededItem().isEmpty()) {
            missing.add("what is needed");
        }
        if (blocker.neededFrom() == null && blocker.neededItem().isEmpty()) {
            missing.add("from whom");
        }
        if (blocker.since() == null) {
            missing.add("since when");
        }
        if (blocker.neededBy() == null) {
            missing.add("by when");
        }
        return String.join(", ", missing);
    }
}
