package dev.adagio.rules.blockers;

import static dev.adagio.rules.workspace.Company.blocker;
import static dev.adagio.rules.workspace.Company.waitsFor;

import dev.adagio.model.WorkItem;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Place;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Signals;
import dev.adagio.waiting.Awaited;
import dev.adagio.waiting.WaitingGraph;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Work that waits for itself. */
final class Circle implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "blockers/cycle", Severity.ERROR, "waits for something that waits for it")
            .because("Nobody in a circle can begin, so that none of it ever ends by itself.")
            .clearedBy("Agree who goes first: let one of them do without, or cut the work in two.")
            .formerly("blk-cycle")
            .source(Bibliography.FLOW)
            .build();

    private static final Function<List<WorkItem>, List<Finding>> FOUND = Circle::find;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .item("7", WorkItem.State.BLOCKED, "Ana", "2026-06-10T12:00:00Z", waitsFor("7", "8"))
                        .item("8", WorkItem.State.BLOCKED, "Bo", "2026-06-10T12:00:00Z", waitsFor("8", "7"))
                        .flagged("each waits for the other"),
                Company.at("2026-06-10T12:00:00Z")
                        .item("7", WorkItem.State.BLOCKED, "Ana", "2026-06-10T12:00:00Z", waitsFor("7", "8"))
                        .item("8", WorkItem.State.BLOCKED, "Bo", "2026-06-10T12:00:00Z", waitsFor("8", "9"))
                        .item("9", WorkItem.State.ACTIVE, "Li", "2026-06-10T12:00:00Z", waitsFor("9", "7"))
                        .flagged("a circle of three"),
                Company.at("2026-06-10T12:00:00Z")
                        .item(
                                "7",
                                WorkItem.State.BLOCKED,
                                "Ana",
                                "2026-06-10T12:00:00Z",
                                blocker("7", "a review", "Bo", "2026-06-10T08:00:00Z", "2026-06-12T08:00:00Z"))
                        .item(
                                "8",
                                WorkItem.State.BLOCKED,
                                "Bo",
                                "2026-06-10T12:00:00Z",
                                blocker("8", "a review", "Ana", "2026-06-10T08:00:00Z", "2026-06-12T08:00:00Z"))
                        .flagged("two people who can do nothing else"),
                Company.at("2026-06-10T12:00:00Z")
                        .item("7", WorkItem.State.BLOCKED, "Ana", "2026-06-10T12:00:00Z", waitsFor("7", "8"))
                        .item("8", WorkItem.State.ACTIVE, "Bo", "2026-06-10T12:00:00Z")
                        .accepted("a line"),
                Company.at("2026-06-10T12:00:00Z")
                        .item("7", WorkItem.State.BLOCKED, "Ana", "2026-06-10T12:00:00Z", waitsFor("7", "8"))
                        .item("8", WorkItem.State.CLOSED, "Bo", "2026-06-10T12:00:00Z", waitsFor("8", "7"))
                        .accepted("one of them is finished"),
                Company.at("2026-06-10T12:00:00Z")
                        .item(
                                "7",
                                WorkItem.State.BLOCKED,
                                "Ana",
                                "2026-06-10T12:00:00Z",
                                blocker("7", "a review", "Bo", "2026-06-10T08:00:00Z", "2026-06-12T08:00:00Z"))
                        .item(
                                "8",
                                WorkItem.State.BLOCKED,
                                "Bo",
                                "2026-06-10T12:00:00Z",
                                blocker("8", "a review", "Ana", "2026-06-10T08:00:00Z", "2026-06-12T08:00:00Z"))
                        .item("9", WorkItem.State.ACTIVE, "Bo", "2026-06-10T12:00:00Z")
                        .accepted("Bo has other work, and is not waiting"),
                Company.at("2026-06-10T12:00:00Z")
                        .item("7", WorkItem.State.BLOCKED, "Ana", "2026-06-10T12:00:00Z", waitsFor("7", "9"))
                        .item("8", WorkItem.State.BLOCKED, "Bo", "2026-06-10T12:00:00Z", waitsFor("8", "9"))
                        .item("9", WorkItem.State.ACTIVE, "Li", "2026-06-10T12:00:00Z")
                        .accepted("two wait for one"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        return signals.once(workspace.workItems(), FOUND);
    }

    private static List<Finding> find(List<WorkItem> items) {
        return WaitingGraph.of(items).circles().stream().map(Circle::finding).toList();
    }

    private static Finding finding(List<Awaited> circle) {
        boolean work = circle.stream().allMatch(Awaited.Work.class::isInstance);
        Finding.Builder finding = INFO.finding(place(circle.get(0), circle.get(1 % circle.size())));
        for (int i = 1; i < circle.size(); i++) {
            finding.at(place(circle.get(i), circle.get((i + 1) % circle.size())));
        }
        String names = circle.stream().map(Awaited::name).collect(Collectors.joining(" waits for "));
        return finding.seen(names + ", which waits for " + circle.get(0).name())
                .confidence(work ? 1 : 0.7)
                .build();
    }

    private static Place place(Awaited who, Awaited whom) {
        return new Place.InField(
                who instanceof Awaited.Work ? "work item" : "person", who.name(), "waits for", whom.name());
    }
}
