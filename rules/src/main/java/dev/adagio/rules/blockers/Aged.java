package dev.adagio.rules.blockers;

import static dev.adagio.rules.workspace.Company.blocker;

import dev.adagio.model.Blocker;
import dev.adagio.model.Norms;
import dev.adagio.model.SmallestGroup;
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

/** A blocker that passed a step of the team's ladder, which nobody took. */
final class Aged implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "blockers/aged",
                    Severity.WARNING,
                    "has been blocked for longer than the people told of it account for")
            .because(
                    "What stands still costs more every day, and those who could help beyond the first one asked do not know.")
            .clearedBy(
                    "Take the next step of the ladder: ask again where all can see, then an alternate, then who decides.")
            .formerly("blk-aged")
            .source(Bibliography.GOOGLE)
            .source(Bibliography.GITLAB)
            .build();

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
                                WorkItem.State.BLOCKED,
                                "Ana",
                                "2026-06-10T12:00:00Z",
                                blocker("7", "the key", "Li", "2026-06-03T08:00:00Z", "2026-06-30T08:00:00Z"))
                        .flagged("five working days, and nobody further was told"),
                Company.at("2026-06-10T12:00:00Z")
                        .item(
                                "7",
                                WorkItem.State.ACTIVE,
                                "Ana",
                                "2026-06-10T12:00:00Z",
                                blocker("7", "the key", "Li", "2026-06-09T08:00:00Z", "2026-06-10T09:00:00Z"))
                        .flagged("needed already"),
                Company.at("2026-06-10T12:00:00Z")
                        .norms(new Norms(
                                List.of(Duration.ofHours(2)),
                                Duration.ofDays(365),
                                List.of(),
                                Duration.ofDays(1),
                                SmallestGroup.DEFAULT))
                        .item(
                                "7",
                                WorkItem.State.BLOCKED,
                                "Ana",
                                "2026-06-10T12:00:00Z",
                                blocker("7", "the key", "Li", "2026-06-10T08:00:00Z", "2026-06-30T08:00:00Z"))
                        .flagged("a team in a hurry"),
                Company.at("2026-06-10T12:00:00Z")
                        .item(
                                "7",
                                WorkItem.State.BLOCKED,
                                "Ana",
                                "2026-06-10T12:00:00Z",
                                blocker("7", "the key", "Li", "2026-06-10T08:00:00Z", "2026-06-30T08:00:00Z"))
                        .accepted("since this morning"),
                Company.at("2026-06-08T07:00:00Z")
                        .item(
                                "7",
                                WorkItem.State.BLOCKED,
                                "Ana",
                                "2026-06-08T07:00:00Z",
                                blocker("7", "the key", "Li", "2026-06-05T12:00:00Z", "2026-06-30T08:00:00Z"))
                        .accepted("a weekend lies between"),
                Company.at("2026-06-10T12:00:00Z")
                        .item(
                                "7",
                                WorkItem.State.BLOCKED,
                                "Ana",
                                "2026-06-10T12:00:00Z",
                                new Blocker(
                                        "7",
                                        null,
                                        "the key",
                                        Company.person("Li"),
                                        Instant.parse("2026-06-09T08:00:00Z"),
                                        null,
                                        "",
                                        "",
                                        "",
                                        List.of(new Blocker.Escalation(
                                                Instant.parse("2026-06-10T08:00:00Z"), Company.person("Noa")))))
                        .accepted("Noa was told after a day"),
                Company.at("2026-06-10T12:00:00Z")
                        .norms(new Norms(
                                List.of(Duration.ofDays(20)),
                                Duration.ofDays(365),
                                List.of(),
                                Duration.ofDays(1),
                                SmallestGroup.DEFAULT))
                        .item(
                                "7",
                                WorkItem.State.BLOCKED,
                                "Ana",
                                "2026-06-10T12:00:00Z",
                                blocker("7", "the key", "Li", "2026-06-03T08:00:00Z", "2026-06-30T08:00:00Z"))
                        .accepted("a team in no hurry"),
                Company.at("2026-06-10T12:00:00Z")
                        .item(
                                "7",
                                WorkItem.State.CLOSED,
                                "Ana",
                                "2026-06-10T12:00:00Z",
                                blocker("7", "the key", "Li", "2026-06-01T08:00:00Z", "2026-06-02T08:00:00Z"))
                        .accepted("over"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        List<Finding> findings = new ArrayList<>();
        for (WorkItem item : signals.once(workspace.workItems(), Board.STANDS_STILL)) {
            for (Blocker blocker : item.blockers()) {
                Instant since = blocker.since();
                if (since != null && blocker.escalations().size() < steps(blocker, since, workspace)) {
                    findings.add(INFO.finding(Shown.field(item, "blocker", blocker.need()))
                            .seen(item.id() + " has been blocked for "
                                    + Lapse.of(Duration.between(since, workspace.at())) + "; "
                                    + told(blocker.escalations().size()))
                            .build());
                }
            }
        }
        return findings;
    }

    /** How many people should have been told by now; all of them where it is needed already. */
    private static int steps(Blocker blocker, Instant since, Workspace workspace) {
        List<Duration> ladder = workspace.norms().ladder();
        Instant neededBy = blocker.neededBy();
        if (neededBy != null && neededBy.isBefore(workspace.at())) {
            return ladder.size();
        }
        Duration age = WorkingTime.between(since, workspace.at());
        int steps = 0;
        while (steps < ladder.size() && ladder.get(steps).compareTo(age) <= 0) {
            steps++;
        }
        return steps;
    }

    private static String told(int people) {
        return people == 0
                ? "nobody further was told"
                : people == 1 ? "one step was taken" : people + " steps were taken";
    }
}
