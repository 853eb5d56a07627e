package dev.adagio.rules.blockers;

import static dev.adagio.rules.workspace.Company.blocker;

import dev.adagio.model.Blocker;
import dev.adagio.model.Participant;
import dev.adagio.model.WorkItem;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.heard.Called;
import dev.adagio.rules.heard.Freed;
import dev.adagio.rules.heard.Stuck;
import dev.adagio.rules.workspace.Calls;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Shown;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A blocker that is told where whoever could clear it neither writes nor is called. */
final class OwnerNotAsked implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "blockers/owner-not-asked",
                    Severity.WARNING,
                    "tells of a blocker where whoever could clear it is not called")
            .because("People cannot give what nobody asks them for.")
            .clearedBy("Call them where the blocker is told, and say what is needed by when.")
            .formerly("blk-owner-not-asked")
            .source(Bibliography.NUDGE)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Class<? extends Signal>> hears() {
        return List.of(Stuck.class, Freed.class, Called.class);
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                anaNeedsTheKeyOfLi()
                        .said("team", "Ana", "2026-06-10T08:00:00Z", "Still waiting for the key of #7.")
                        .flagged("a lament, and Li is not called"),
                anaNeedsTheKeyOfLi()
                        .said("team", "Ana", "2026-06-10T08:00:00Z", "I'm blocked on #7.")
                        .said("team", "Bo", "2026-06-10T09:00:00Z", "That is a pity.")
                        .flagged("others answer"),
                anaNeedsTheKeyOfLi()
                        .said("team", "Ana", "2026-06-10T08:00:00Z", "I'm blocked on #7, @Bo knows.")
                        .flagged("somebody else is called"),
                anaNeedsTheKeyOfLi()
                        .said(
                                "team",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "I'm blocked on #7: @Li, I need the key by Thursday.")
                        .accepted("Li is asked"),
                anaNeedsTheKeyOfLi()
                        .said("team", "Ana", "2026-06-10T08:00:00Z", "I'm blocked on #7.")
                        .said("team", "Li", "2026-06-10T09:00:00Z", "The key comes today.")
                        .accepted("Li answers"),
                Company.at("2026-06-10T12:00:00Z")
                        .item(
                                "7",
                                WorkItem.State.BLOCKED,
                                "Ana",
                                "2026-06-09T08:00:00Z",
                                new Blocker(
                                        "7",
                                        null,
                                        "the key",
                                        Company.person("Li"),
                                        null,
                                        null,
                                        "",
                                        "",
                                        "",
                                        List.of(new Blocker.Escalation(
                                                Instant.parse("2026-06-10T07:00:00Z"), Company.person("Li")))))
                        .said("team", "Ana", "2026-06-10T08:00:00Z", "I'm blocked on #7.")
                        .accepted("Li was told elsewhere"),
                anaNeedsTheKeyOfLi().accepted("nothing is said, so nothing is known"));
    }

    private static Company anaNeedsTheKeyOfLi() {
        return Company.at("2026-06-10T12:00:00Z")
                .item(
                        "7",
                        WorkItem.State.BLOCKED,
                        "Ana",
                        "2026-06-09T08:00:00Z",
                        blocker("7", "the key", "Li", "2026-06-10T08:00:00Z", "2026-06-12T08:00:00Z"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        List<WorkItem> items = signals.once(workspace.workItems(), Board.STANDS_STILL);
        Map<String, Said<Stuck>> told = Told.last(items, signals, Instant.MIN);
        if (told.isEmpty()) {
            return List.of();
        }
        Calls calls = new Calls(signals);
        List<Finding> findings = new ArrayList<>();
        for (WorkItem item : items) {
            Said<Stuck> said = told.get(item.id());
            Participant from = said == null ? null : neededFrom(item);
            if (said != null && from != null && !calls.has(from, said.conversation())) {
                Shown.finding(INFO, said)
                        .map(finding -> finding.at(Shown.field(item, "needed from", from.name()))
                                .seen(Shown.quote(said) + " tells of what is needed for " + item.id()
                                        + "; who could give it is not called in this conversation")
                                .confidence(0.7)
                                .build())
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** The first of those who could clear it and were not told of it otherwise. */
    private static @Nullable Participant neededFrom(WorkItem item) {
        for (Blocker blocker : item.blockers()) {
            Participant from = blocker.neededFrom();
            if (from != null
                    && blocker.escalations().stream()
                            .noneMatch(step -> step.told().id().equals(from.id()))) {
                return from;
            }
        }
        return null;
    }
}
