package dev.adagio.rules.channels;

import dev.adagio.model.Channel;
import dev.adagio.model.Norms;
import dev.adagio.model.SmallestGroup;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Lapse;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Shown;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Signals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A channel in which nothing is said any more. */
final class Dormant implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "channels/dormant", Severity.HINT, "has been silent for longer than the team leaves a channel open")
            .because("A sleeping channel is found, asked in, and not answered.")
            .clearedBy("Say in it where its matter went, and archive it.")
            .formerly("chan-dormant")
            .source(Bibliography.GITLAB)
            .source(Bibliography.SOURCEGRAPH)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .said("proj-2024", "Ana", "2025-04-10T08:00:00Z", "Printed at last!")
                        .flagged("silent for fourteen months"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("old", "Ana", "2023-04-10T08:00:00Z", "Hello?")
                        .flagged("silent for years"),
                Company.at("2026-06-10T12:00:00Z")
                        .norms(new Norms(
                                List.of(), Duration.ofDays(30), List.of(), Duration.ofDays(1), SmallestGroup.DEFAULT))
                        .said("quick", "Ana", "2026-04-10T08:00:00Z", "Done.")
                        .flagged("a team that tidies up after a month"),
                Company.at("2026-06-10T12:00:00Z")
                        .said("team", "Ana", "2026-05-10T08:00:00Z", "Good morning.")
                        .accepted("a month"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("unknown", Channel.Kind.ROOM)
                        .accepted("nothing is known of what was said there"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("Ana, Bo", Channel.Kind.DIRECT)
                        .said("Ana, Bo", "Ana", "2024-04-10T08:00:00Z", "Thanks!")
                        .accepted("between two people"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("handbook", Channel.Kind.DOCUMENT)
                        .said("handbook", "Ana", "2024-04-10T08:00:00Z", "How we work")
                        .accepted("a handbook may be quiet"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        List<Map<String, Instant>> last = Rooms.lastUsed(signals);
        Instant awake = workspace.at().minus(workspace.norms().dormantAfter());
        List<Finding> findings = new ArrayList<>();
        for (Channel channel : workspace.channels()) {
            Instant used = Rooms.isRoom(channel) ? asleepSince(channel, last, awake) : null;
            if (used != null) {
                findings.add(INFO.finding(Shown.field(channel, "last used", used.toString()))
                        .seen("nothing was said in " + channel.name() + " for "
                                + Lapse.of(Duration.between(used, workspace.at())))
                        .build());
            }
        }
        return findings;
    }

    /** When something was last said in it, if something was, and not after that moment. */
    private static @Nullable Instant asleepSince(Channel channel, List<Map<String, Instant>> last, Instant awake) {
        Instant latest = null;
        for (Map<String, Instant> part : last) {
            Instant used = part.get(channel.id());
            if (used != null && !used.isBefore(awake)) {
                return null;
            }
            latest = used == null || (latest != null && latest.isAfter(used)) ? latest : used;
        }
        return latest;
    }
}
