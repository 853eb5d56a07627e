package dev.adagio.rules.roles;

import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.heard.Crowd;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Shown;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import java.util.List;

/** Something that is asked of many people at once. */
final class EverybodyTagged implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "roles/everyone-tagged", Severity.HINT, "asks the same of many people, each by name")
            .because("Where many are asked each waits for the others.")
            .clearedBy("Ask one person, and name the others as those who are told.")
            .source(Bibliography.BARRON)
            .source(Bibliography.BLAIR)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Class<? extends Signal>> hears() {
        return List.of(Crowd.class);
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Bo", "2026-06-10T08:00:00Z", "@ana @li @noa @kai can you review the draft?")
                        .flagged("four are asked"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Bo", "2026-06-10T08:00:00Z", "@ana @li @noa @kai @sam please check the export.")
                        .flagged("five are asked"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Bo", "2026-06-10T08:00:00Z", "Who can take this? @ana @li @noa @kai")
                        .flagged("asked of a list"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Bo", "2026-06-10T08:00:00Z", "@ana can you review the draft?")
                        .accepted("one is asked"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Bo", "2026-06-10T08:00:00Z", "Thanks @ana @li @noa @kai for the review!")
                        .accepted("they are thanked"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Bo", "2026-06-10T08:00:00Z", "@ana @li @noa can you review the draft?")
                        .accepted("three is a small group"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Bo", "2026-06-10T08:00:00Z", "@ana @li @noa @kai were at the harbour today.")
                        .accepted("nobody is asked anything"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        return signals.said(Crowd.class).stream()
                .flatMap(said -> Shown.finding(INFO, said).stream()
                        .map(finding -> finding.seen(
                                        "something is asked of " + said.signal().people() + " people at once")
                                .confidence(0.7)
                                .build()))
                .toList();
    }
}
