package dev.adagio.rules.channels;

import static dev.adagio.rules.channels.Rooms.room;

import dev.adagio.model.Channel;
import dev.adagio.model.Norms;
import dev.adagio.model.SmallestGroup;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Shown;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Signals;
import java.time.Duration;
import java.util.List;

/** A name that breaks the convention the team has set. */
final class Unprefixed implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "channels/name", Severity.HINT, "is called otherwise than the team has agreed")
            .because("A name that follows the others tells what to expect before one looks.")
            .clearedBy("Rename the channel, or agree on another prefix.")
            .formerly("chan-name")
            .source(Bibliography.POSTHOG)
            .source(Bibliography.SOURCEGRAPH)
            .source(Bibliography.EIGHTEEN_F)
            .build();

    private static final Norms PREFIXES = new Norms(
            Norms.DEFAULT.ladder(),
            Duration.ofDays(365),
            List.of("team-", "proj-", "general"),
            Duration.ofDays(1),
            SmallestGroup.DEFAULT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .norms(PREFIXES)
                        .channel(room("bob2", "Bob", "Bo"))
                        .flagged("bob2"),
                Company.at("2026-06-10T12:00:00Z")
                        .norms(PREFIXES)
                        .channel(room("billing", "Invoices", "Bo"))
                        .flagged("billing"),
                Company.at("2026-06-10T12:00:00Z")
                        .norms(PREFIXES)
                        .channel(room("projalmanac", "The almanac", "Bo"))
                        .flagged("nearly"),
                Company.at("2026-06-10T12:00:00Z")
                        .norms(PREFIXES)
                        .channel(room("team-billing", "Invoices", "Bo"))
                        .accepted("a team"),
                Company.at("2026-06-10T12:00:00Z")
                        .norms(PREFIXES)
                        .channel(room("general", "For all", "Bo"))
                        .accepted("agreed as it is"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel(room("bob2", "Bob", "Bo"))
                        .accepted("nothing was agreed"),
                Company.at("2026-06-10T12:00:00Z")
                        .norms(PREFIXES)
                        .channel("Ana, Bo", Channel.Kind.DIRECT)
                        .accepted("between two people"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        List<String> prefixes = workspace.norms().prefixes();
        if (prefixes.isEmpty()) {
            return List.of();
        }
        return workspace.channels().stream()
                .filter(channel -> Rooms.isRoom(channel) && prefixes.stream().noneMatch(channel.name()::startsWith))
                .map(channel -> INFO.finding(Shown.field(channel, "name", channel.name()))
                        .seen(channel.name() + " begins with none of " + String.join(", ", prefixes))
                        .build())
                .toList();
    }
}
