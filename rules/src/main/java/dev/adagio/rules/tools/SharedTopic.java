package dev.adagio.rules.tools;

import dev.adagio.model.Channel;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.heard.WorkAsked;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Shown;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.List;

/** A question on how work is done that is asked between two people, for whoever asks. */
final class SharedTopic implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "tools/dm-shared-topic", Severity.HINT, "asks in private what others will ask too")
            .because("The answer helps one person, and whoever knows it is asked again tomorrow.")
            .clearedBy("Ask where others can find the answer.")
            .formerly("tool-dm-shared-topic")
            .source(Bibliography.GITLAB)
            .source(Bibliography.GITHUB)
            .source(Bibliography.SOURCEGRAPH)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Class<? extends Signal>> hears() {
        return List.of(WorkAsked.class);
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .channel("Ana, Bo", Channel.Kind.DIRECT)
                        .said("Ana, Bo", "Ana", "2026-06-10T08:00:00Z", "How do I deploy the gauge service?")
                        .flagged("how one deploys"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("Ana, Bo", Channel.Kind.DIRECT)
                        .said("Ana, Bo", "Ana", "2026-06-10T08:00:00Z", "Where is the runbook for the import?")
                        .flagged("where something is"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("Ana, Bo", Channel.Kind.DIRECT)
                        .said("Ana, Bo", "Ana", "2026-06-10T08:00:00Z", "How does the price import work?")
                        .flagged("how something works"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("Ana, Bo", Channel.Kind.DIRECT)
                        .said(
                                "Ana, Bo",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "Where do I find my salary, and the new contract?")
                        .accepted("about somebody's contract"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("Ana, Bo", Channel.Kind.DIRECT)
                        .said("Ana, Bo", "Ana", "2026-06-10T08:00:00Z", "How was your weekend?")
                        .accepted("not about work"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Ana", "2026-06-10T08:00:00Z", "How do I deploy the gauge service?")
                        .accepted("asked where all can see"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("Ana, Bo", Channel.Kind.DIRECT)
                        .said(
                                "Ana, Bo",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "How do I reset the password? It is confidential.")
                        .accepted("a secret belongs in private"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        List<Finding> findings = new ArrayList<>();
        for (Said<WorkAsked> said : signals.said(WorkAsked.class)) {
            Channel channel = Shown.channel(said);
            if (channel != null && channel.kind() == Channel.Kind.DIRECT) {
                Shown.finding(INFO, said)
                        .map(finding -> finding.seen(Shown.quote(said)
                                        + " asks how work is done, where only one person can see the answer")
                                .confidence(0.6)
                                .build())
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }
}
