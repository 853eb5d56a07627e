package dev.adagio.rules.channels;

import dev.adagio.model.Channel;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.heard.Posed;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Shown;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same question in several channels. */
final class Crosspost implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "channels/crosspost", Severity.WARNING, "puts the same question in more than one place")
            .because("Each place answers for itself: work is done twice, and the answers are not in one place.")
            .clearedBy("Ask in one place, and link to it from the others.")
            .formerly("chan-crosspost")
            .source(Bibliography.GITLAB)
            .build();

    /** Asked again after that it is another question: a proposal of this library. */
    private static final Duration SOON = Duration.ofDays(7);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Class<? extends Signal>> hears() {
        return List.of(Posed.class);
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .said(
                                "team",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "How long do we keep the old price lists in the second archive?")
                        .said(
                                "archive",
                                "Ana",
                                "2026-06-10T09:00:00Z",
                                "How long do we keep the old price lists in the second archive?")
                        .flagged("asked twice within an hour"),
                Company.at("2026-06-10T12:00:00Z")
                        .said(
                                "team",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "How long do we keep the old price lists in the second archive?")
                        .said(
                                "archive",
                                "Ana",
                                "2026-06-10T09:00:00Z",
                                "How long do we keep the old price lists in the second archive?")
                        .said(
                                "general",
                                "Ana",
                                "2026-06-10T10:00:00Z",
                                "How long do we keep the old price lists in the second archive?")
                        .flagged("asked three times"),
                Company.at("2026-06-10T12:00:00Z")
                        .said(
                                "team",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "Hi all! How long do we keep the old price lists in the second archive?")
                        .said(
                                "archive",
                                "Bo",
                                "2026-06-10T09:00:00Z",
                                "Good morning. How long do we keep the old price lists in the second archive?")
                        .flagged("with another greeting"),
                Company.at("2026-06-10T12:00:00Z")
                        .said(
                                "team",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "How long do we keep the old price lists in the second archive?")
                        .said(
                                "archive",
                                "Ana",
                                "2026-06-10T09:00:00Z",
                                "How long do we keep the old price lists in the second archive? Please answer at https://chat.example.org/team/1")
                        .accepted("one links to the other"),
                Company.at("2026-06-10T12:00:00Z")
                        .said(
                                "team",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "How long do we keep the old price lists in the second archive?")
                        .said(
                                "team",
                                "Ana",
                                "2026-06-10T09:00:00Z",
                                "How long do we keep the old price lists in the second archive?")
                        .accepted("asked again where it was asked"),
                Company.at("2026-06-10T12:00:00Z")
                        .said(
                                "team",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "How long do we keep the old price lists in the second archive?")
                        .said(
                                "archive",
                                "Ana",
                                "2026-04-10T08:00:00Z",
                                "How long do we keep the old price lists in the second archive?")
                        .accepted("a month later it is another question"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Ana", "2026-06-10T08:00:00Z", "Any news?")
                        .said("archive", "Ana", "2026-06-10T09:00:00Z", "Any news?")
                        .accepted("short questions are the same everywhere"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        Map<Long, Said<Posed>> asked = new HashMap<>();
        Map<Long, List<Said<Posed>>> again = new LinkedHashMap<>();
        for (Said<Posed> said : signals.said(Posed.class)) {
            if (Shown.isPrivate(said) || Shown.channel(said) == null) {
                continue;
            }
            Said<Posed> before = asked.putIfAbsent(said.signal().print(), said);
            if (before != null && isElsewhere(before, said) && isSoon(before, said)) {
                again.computeIfAbsent(said.signal().print(), any -> new ArrayList<>(List.of(before)))
                        .add(said);
            }
        }
        return again.values().stream().map(Crosspost::finding).toList();
    }

    private static boolean isElsewhere(Said<Posed> first, Said<Posed> second) {
        Channel one = Shown.channel(first);
        Channel other = Shown.channel(second);
        return one != null && other != null && !one.id().equals(other.id());
    }

    private static boolean isSoon(Said<Posed> first, Said<Posed> second) {
        Instant one = first.message().sentAt();
        Instant other = second.message().sentAt();
        return one != null
                && other != null
                && Duration.between(one, other).abs().compareTo(SOON) <= 0;
    }

    private static Finding finding(List<Said<Posed>> copies) {
        Finding.Builder finding = INFO.finding(Shown.at(copies.get(0)));
        copies.stream().skip(1).map(Shown::at).forEach(finding::at);
        return finding.seen(Shown.quote(copies.get(0)) + " is asked in " + copies.size()
                        + " places, and no link leads from one to the other")
                .confidence(0.8)
                .build();
    }
}
