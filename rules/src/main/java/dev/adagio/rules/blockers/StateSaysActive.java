package dev.adagio.rules.blockers;

import static dev.adagio.rules.workspace.Company.blocker;

import dev.adagio.model.WorkItem;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.heard.Freed;
import dev.adagio.rules.heard.Stuck;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Shown;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A blocker that is told in words, on an item that its tracker shows as going on. */
final class StateSaysActive implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "blockers/state-says-active",
                    Severity.WARNING,
                    "says that work stands still which its tracker shows as going on")
            .because("Whoever looks at the board sees work going on, and nobody clears what is in its way.")
            .clearedBy("Flag the item as blocked, with what is needed, from whom and by when.")
            .source(Bibliography.NUDGE)
            .build();

    /** Older words no longer tell how things stand: a proposal of this library. */
    private static final Duration RECENT = Duration.ofDays(14);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Class<? extends Signal>> hears() {
        return List.of(Stuck.class, Freed.class);
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .item("7", WorkItem.State.ACTIVE, "Ana", "2026-06-09T08:00:00Z")
                        .said(
                                "team",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "Cannot continue with #7 until Ops sends the certificate.")
                        .flagged("told in a room, active on the board"),
                Company.at("2026-06-10T12:00:00Z")
                        .item("PAY-12", WorkItem.State.IN_REVIEW, "Bo", "2026-06-09T08:00:00Z")
                        .said(
                                "team",
                                "Bo",
                                "2026-06-10T08:00:00Z",
                                "I'm blocked on PAY-12, the test account is locked.")
                        .flagged("in review"),
                Company.at("2026-06-10T12:00:00Z")
                        .item("7", WorkItem.State.ACTIVE, "Ana", "2026-06-09T08:00:00Z")
                        .said("team", "Ana", "2026-06-08T08:00:00Z", "#7 is no longer blocked.")
                        .said("team", "Ana", "2026-06-09T08:00:00Z", "Now we are still waiting for the key of #7.")
                        .flagged("blocked anew after it was cleared"),
                Company.at("2026-06-10T12:00:00Z")
                        .item(
                                "7",
                                WorkItem.State.BLOCKED,
                                "Ana",
                                "2026-06-09T08:00:00Z",
                                blocker("7", "the key", "Li", "2026-06-10T08:00:00Z", "2026-06-12T08:00:00Z"))
                        .said("team", "Ana", "2026-06-10T08:00:00Z", "I'm blocked on #7, as the board says.")
                        .accepted("the board says so too"),
                Company.at("2026-06-10T12:00:00Z")
                        .item("7", WorkItem.State.ACTIVE, "Ana", "2026-06-09T08:00:00Z")
                        .said("team", "Ana", "2026-06-09T08:00:00Z", "I'm blocked on #7.")
                        .said("team", "Ana", "2026-06-10T08:00:00Z", "Thanks, #7 is unblocked.")
                        .accepted("cleared since"),
                Company.at("2026-06-10T12:00:00Z")
                        .item("7", WorkItem.State.ACTIVE, "Ana", "2026-06-09T08:00:00Z")
                        .said(
                                "team",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "#7 is not blocking, take your time. I put a code block into #7.")
                        .accepted("no blocker at all"),
                Company.at("2026-06-10T12:00:00Z")
                        .item("7", WorkItem.State.OPEN, "Ana", "2026-06-09T08:00:00Z")
                        .said("team", "Ana", "2026-06-10T08:00:00Z", "We cannot start #7 until July.")
                        .accepted("queued is not blocked"),
                Company.at("2026-06-10T12:00:00Z")
                        .item("7", WorkItem.State.ACTIVE, "Ana", "2026-06-09T08:00:00Z")
                        .said("team", "Ana", "2026-04-10T08:00:00Z", "I'm blocked on #7.")
                        .accepted("long ago"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Ana", "2026-06-10T08:00:00Z", "I'm blocked on #7.")
                        .accepted("a number of no known item"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        List<WorkItem> items = signals.once(workspace.workItems(), Board.GOES_ON);
        Map<String, Said<Stuck>> told = Told.last(items, signals, workspace.at().minus(RECENT));
        if (told.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (WorkItem item : items) {
            Said<Stuck> said = told.get(item.id());
            if (said != null && !changedSince(item, said.message().sentAt())) {
                Shown.finding(INFO, said)
                        .map(finding -> finding.at(Shown.state(item))
                                .seen(Shown.quote(said) + " tells that " + item.id() + " stands still; its state is "
                                        + Shown.word(item.state()))
                                .confidence(0.8)
                                .build())
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** Whether somebody set its state after the words. */
    private static boolean changedSince(WorkItem item, @Nullable Instant then) {
        List<WorkItem.Entered> history = item.history();
        return then != null
                && !history.isEmpty()
                && history.get(history.size() - 1).at().isAfter(then);
    }
}
