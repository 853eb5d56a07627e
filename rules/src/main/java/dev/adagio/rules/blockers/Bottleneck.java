package dev.adagio.rules.blockers;

import static dev.adagio.rules.workspace.Company.blocker;
import static dev.adagio.rules.workspace.Company.waitsFor;

import dev.adagio.model.Audience;
import dev.adagio.model.Blocker;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Something for which several pieces of work wait, where the way begins again. */
final class Bottleneck implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "blockers/bottleneck", Severity.HINT, "holds up several other pieces of work")
            .because("What many wait for is worth more than it looks by itself.")
            .clearedBy("Do it first, divide it, or let somebody else give what is needed.")
            .source(Bibliography.FLOW)
            .build();

    /** From so many on: a proposal of this library. */
    private static final int SEVERAL = 3;

    private static final int SHOWN = 5;

    private static final Function<List<WorkItem>, List<Finding>> FOUND = Bottleneck::find;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                three(Company.at("2026-06-10T12:00:00Z"), waitsFor("1", "9"))
                        .item("9", WorkItem.State.ACTIVE, "Li", "2026-06-10T12:00:00Z")
                        .flagged("three wait for one"),
                three(
                                Company.at("2026-06-10T12:00:00Z"),
                                blocker("1", "a review", "Li", "2026-06-10T08:00:00Z", "2026-06-12T08:00:00Z"))
                        .flagged("the same person is needed for three; said to that person"),
                Company.at("2026-06-10T12:00:00Z")
                        .item("1", WorkItem.State.BLOCKED, "Ana", "2026-06-10T12:00:00Z", waitsFor("1", "2"))
                        .item("2", WorkItem.State.BLOCKED, "Ana", "2026-06-10T12:00:00Z", waitsFor("2", "3"))
                        .item("3", WorkItem.State.BLOCKED, "Bo", "2026-06-10T12:00:00Z", waitsFor("3", "9"))
                        .item("9", WorkItem.State.ACTIVE, "Li", "2026-06-10T12:00:00Z")
                        .flagged("a queue behind one"),
                Company.at("2026-06-10T12:00:00Z")
                        .item("1", WorkItem.State.BLOCKED, "Ana", "2026-06-10T12:00:00Z", waitsFor("1", "9"))
                        .item("2", WorkItem.State.BLOCKED, "Bo", "2026-06-10T12:00:00Z", waitsFor("2", "9"))
                        .item("9", WorkItem.State.ACTIVE, "Li", "2026-06-10T12:00:00Z")
                        .accepted("two"),
                three(Company.at("2026-06-10T12:00:00Z"), waitsFor("1", "9"))
                        .item("9", WorkItem.State.CLOSED, "Li", "2026-06-10T12:00:00Z")
                        .accepted("finished"),
                Company.at("2026-06-10T12:00:00Z")
                        .item("9", WorkItem.State.ACTIVE, "Li", "2026-06-10T12:00:00Z")
                        .accepted("nothing waits"),
                Company.at("2026-06-10T12:00:00Z")
                        .item(
                                "1",
                                WorkItem.State.BLOCKED,
                                "Ana",
                                "2026-06-10T12:00:00Z",
                                blocker("1", "a key", "Li", "2026-06-10T08:00:00Z", "2026-06-12T08:00:00Z"))
                        .item(
                                "2",
                                WorkItem.State.BLOCKED,
                                "Bo",
                                "2026-06-10T12:00:00Z",
                                blocker("2", "a key", "Noa", "2026-06-10T08:00:00Z", "2026-06-12T08:00:00Z"))
                        .accepted("two people are needed"));
    }

    private static Company three(Company company, Blocker blocker) {
        for (String id : List.of("1", "2", "3")) {
            company.item(id, WorkItem.State.BLOCKED, "P" + id, "2026-06-10T12:00:00Z", blocker);
        }
        return company;
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        return signals.once(workspace.workItems(), FOUND);
    }

    private static List<Finding> find(List<WorkItem> items) {
        WaitingGraph graph = WaitingGraph.of(items);
        Set<Awaited> circular = graph.circles().stream().flatMap(List::stream).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (Awaited each : graph.ends()) {
            Set<Awaited.Work> held = circular.contains(each) ? Set.of() : graph.heldUpBy(each);
            if (held.size() >= SEVERAL) {
                findings.add(finding(each, held));
            }
        }
        return findings;
    }

    private static Finding finding(Awaited what, Set<Awaited.Work> held) {
        Finding.Builder finding =
                INFO.finding(place(what)).seen(held.size() + " pieces of work wait for " + what.name());
        held.stream().limit(SHOWN).map(Bottleneck::place).forEach(finding::at);
        if (what instanceof Awaited.Person person) {
            finding.audience(Audience.only(person.person()));
        }
        return finding.build();
    }

    private static Place place(Awaited what) {
        return new Place.InField(what instanceof Awaited.Work ? "work item" : "person", what.name(), "waited for", "");
    }
}
