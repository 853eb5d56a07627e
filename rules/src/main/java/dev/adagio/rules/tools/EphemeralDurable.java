package dev.adagio.rules.tools;

import dev.adagio.model.Channel;
import dev.adagio.model.ChannelTraits;
import dev.adagio.model.Note;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.heard.Specified;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Shown;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A specification that lives in a chat. */
final class EphemeralDurable implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "tools/ephemeral-durable", Severity.WARNING, "specifies something in passing messages alone")
            .because("What is built after it is built from memory, and the next one finds half of it.")
            .clearedBy("Write it down in one place, and link that place here.")
            .formerly("tool-ephemeral-durable")
            .source(Bibliography.GITHUB)
            .source(Bibliography.SOURCEGRAPH)
            .build();

    /** So many messages within so long a time specify something: proposals of this library. */
    private static final int MANY = 3;

    private static final Duration SOON = Duration.ofDays(3);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Class<? extends Signal>> hears() {
        return List.of(Specified.class);
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .said(
                                "team",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "Requirements: the export must include all columns.")
                        .said("team", "Ana", "2026-06-10T09:00:00Z", "Required fields are: name and date.")
                        .said("team", "Bo", "2026-06-10T10:00:00Z", "The endpoint must return a list.")
                        .flagged("three messages of requirements"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("Ana, Bo", Channel.Kind.DIRECT)
                        .said(
                                "Ana, Bo",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "Requirements: the export must include all columns.")
                        .said("Ana, Bo", "Ana", "2026-06-10T09:00:00Z", "Required fields are: name and date.")
                        .said("Ana, Bo", "Bo", "2026-06-10T10:00:00Z", "The endpoint must return a list.")
                        .flagged("between two people; said to whoever wrote"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("Ana, Bo, Li", Channel.Kind.GROUP)
                        .said(
                                "Ana, Bo, Li",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "Requirements: the export must include all columns.")
                        .said("Ana, Bo, Li", "Ana", "2026-06-10T09:00:00Z", "Required fields are: name and date.")
                        .said("Ana, Bo, Li", "Bo", "2026-06-10T10:00:00Z", "The endpoint must return a list.")
                        .flagged("in a closed group"),
                Company.at("2026-06-10T12:00:00Z")
                        .note(new Note("n1", "Export", null, List.of(), List.of("team")))
                        .said(
                                "team",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "Requirements: the export must include all columns.")
                        .said("team", "Ana", "2026-06-10T09:00:00Z", "Required fields are: name and date.")
                        .said("team", "Bo", "2026-06-10T10:00:00Z", "The endpoint must return a list.")
                        .accepted("it was written down"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("issues", Channel.Kind.TRACKER)
                        .said(
                                "issues",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "Requirements: the export must include all columns.")
                        .said("issues", "Ana", "2026-06-10T09:00:00Z", "Required fields are: name and date.")
                        .said("issues", "Bo", "2026-06-10T10:00:00Z", "The endpoint must return a list.")
                        .accepted("a tracker keeps it"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Ana", "2026-06-10T08:00:00Z", "The export must include all columns.")
                        .accepted("one sentence is no specification"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Ana", "2026-06-10T08:00:00Z", "You must be joking!")
                        .said("team", "Bo", "2026-06-10T09:00:00Z", "It must have been the wind.")
                        .said("team", "Bo", "2026-06-10T10:00:00Z", "There must be a reason.")
                        .accepted("a figure of speech"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        Map<String, List<Said<Specified>>> told = new LinkedHashMap<>();
        for (Said<Specified> said : signals.said(Specified.class)) {
            Channel channel = Shown.channel(said);
            if (channel != null && channel.traits().permanence().compareTo(ChannelTraits.Permanence.KEPT) < 0) {
                told.computeIfAbsent(said.conversation().id(), any -> new ArrayList<>())
                        .add(said);
            }
        }
        Set<String> written = workspace.notes().stream()
                .flatMap(note -> note.about().stream())
                .collect(Collectors.toSet());
        told.keySet().removeAll(written);
        return told.values().stream().flatMap(said -> finding(said).stream()).toList();
    }

    /** Where several messages within a few days specify something. */
    private static Optional<Finding> finding(List<Said<Specified>> all) {
        for (int i = 0; i + MANY <= all.size(); i++) {
            List<Said<Specified>> run = all.subList(i, i + MANY);
            if (run.stream().map(Said::message).distinct().count() == MANY && isSoon(run.get(0), run.get(MANY - 1))) {
                return Shown.finding(INFO, run.get(0)).map(finding -> {
                    run.stream().skip(1).map(Shown::at).forEach(finding::at);
                    return finding.seen(
                                    Shown.quote(run.get(0)) + " and what follows specify something in passing messages")
                            .confidence(0.6)
                            .build();
                });
            }
        }
        return Optional.empty();
    }

    private static boolean isSoon(Said<?> first, Said<?> last) {
        Instant from = first.message().sentAt();
        Instant until = last.message().sentAt();
        return from == null || until == null || Duration.between(from, until).compareTo(SOON) <= 0;
    }
}
