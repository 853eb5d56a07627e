package dev.adagio.rules.tools;

import dev.adagio.model.Channel;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.heard.Specified;
import dev.adagio.rules.heard.WorkAsked;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Shown;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Work in a closed group, for whoever brought it there. */
final class GroupMessages implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "tools/group-dm", Severity.HINT, "goes on about work in a closed group of several people")
            .because("Whoever joins later cannot read it, and whoever leaves takes it along.")
            .clearedBy("Open a room with a name for it, and keep the group for what is private.")
            .formerly("tool-group-dm")
            .source(Bibliography.GITHUB)
            .source(Bibliography.GITLAB)
            .build();

    private static final int SEVERAL = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Class<? extends Signal>> hears() {
        return List.of(WorkAsked.class, Specified.class);
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .group("Ana", "Bo", "Li")
                        .said("Ana, Bo, Li", "Ana", "2026-06-10T08:00:00Z", "How do I deploy the gauge service?")
                        .said("Ana, Bo, Li", "Bo", "2026-06-10T09:00:00Z", "The endpoint must return a list.")
                        .flagged("three people on the gauge service"),
                Company.at("2026-06-10T12:00:00Z")
                        .group("Ana", "Bo", "Li")
                        .said(
                                "Ana, Bo, Li",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "Requirements: the export must include all columns.")
                        .said("Ana, Bo, Li", "Bo", "2026-06-10T09:00:00Z", "The endpoint must return a list.")
                        .flagged("a specification among three"),
                Company.at("2026-06-10T12:00:00Z")
                        .group("Ana", "Bo", "Li")
                        .said("Ana, Bo, Li", "Ana", "2026-06-10T08:00:00Z", "How do I deploy the gauge service?")
                        .said("Ana, Bo, Li", "Bo", "2026-06-10T09:00:00Z", "The endpoint must return a list.")
                        .said("Ana, Bo, Li", "Li", "2026-06-10T10:00:00Z", "Where is the runbook for the import?")
                        .flagged("said once, whatever follows"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("Ana, Bo", Channel.Kind.DIRECT)
                        .said("Ana, Bo", "Ana", "2026-06-10T08:00:00Z", "How do I deploy the gauge service?")
                        .said("Ana, Bo", "Bo", "2026-06-10T09:00:00Z", "Where is the runbook for the import?")
                        .accepted("two people"),
                Company.at("2026-06-10T12:00:00Z")
                        .group("Ana", "Bo", "Li")
                        .said("Ana, Bo, Li", "Ana", "2026-06-10T08:00:00Z", "Lunch at noon?")
                        .said("Ana, Bo, Li", "Bo", "2026-06-10T09:00:00Z", "Yes!")
                        .accepted("lunch"),
                Company.at("2026-06-10T12:00:00Z")
                        .group("Ana", "Bo", "Li")
                        .said(
                                "Ana, Bo, Li",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "How do I find the salary table? It is confidential.")
                        .said("Ana, Bo, Li", "Bo", "2026-06-10T09:00:00Z", "Let us talk.")
                        .accepted("about somebody's salary"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Ana", "2026-06-10T08:00:00Z", "How do I deploy the gauge service?")
                        .said("team", "Bo", "2026-06-10T09:00:00Z", "The endpoint must return a list.")
                        .accepted("a room"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        Map<String, List<Said<?>>> work = new LinkedHashMap<>();
        Stream.of(WorkAsked.class, Specified.class)
                .flatMap(type -> signals.said(type).stream())
                .forEach(said -> {
                    Channel channel = Shown.channel(said);
                    if (channel != null
                            && channel.kind() == Channel.Kind.GROUP
                            && channel.members().size() >= SEVERAL) {
                        work.computeIfAbsent(channel.id(), any -> new ArrayList<>())
                                .add(said);
                    }
                });
        return work.values().stream()
                .filter(said -> said.stream().map(Said::message).distinct().count() >= 2)
                .flatMap(said -> Shown.finding(INFO, said.get(0)).stream()
                        .map(finding -> finding.at(Shown.at(said.get(1)))
                                .seen(Shown.quote(said.get(0)) + " and more is about work that others may look for")
                                .confidence(0.6)
                                .build()))
                .toList();
    }
}
