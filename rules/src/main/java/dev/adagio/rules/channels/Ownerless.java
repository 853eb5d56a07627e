package dev.adagio.rules.channels;

import static dev.adagio.rules.channels.Rooms.room;

import dev.adagio.model.Channel;
import dev.adagio.model.Participant;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A channel whose owner is gone or was never named. */
final class Ownerless implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "channels/ownerless", Severity.WARNING, "has nobody who answers for it")
            .because("What nobody answers for nobody tidies, renames or closes.")
            .clearedBy("Name somebody who answers for the channel, or close it.")
            .source(Bibliography.GITHUB)
            .source(Bibliography.POSTHOG)
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .channel(room("deploy", "Questions about deploying", "Kees"))
                        .gone("Kees")
                        .flagged("Kees left"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel(room("deploy", "Questions about deploying", "Li"))
                        .channel(room("api", "The API", ""))
                        .flagged("other channels have an owner"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel(room("deploy", "Questions", "Kees"))
                        .channel(room("api", "The API", "Kees"))
                        .gone("Kees")
                        .flagged(2, "two of them"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel(room("deploy", "Questions about deploying", "Li"))
                        .accepted("Li answers for it"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel(room("deploy", "Questions about deploying", ""))
                        .accepted("nothing is known of owners here"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel(room("deploy", "Questions about deploying", "Li"))
                        .channel("Ana, Bo", Channel.Kind.DIRECT)
                        .accepted("between two people"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel(room("deploy", "Questions about deploying", "Li"))
                        .gone("Kees")
                        .accepted("somebody else left"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        Set<String> gone = workspace.gone().stream().map(Participant::id).collect(Collectors.toSet());
        boolean known = workspace.channels().stream().anyMatch(channel -> channel.owner() != null);
        List<Finding> findings = new ArrayList<>();
        for (Channel channel : workspace.channels()) {
            Participant owner = channel.owner();
            if (known && Rooms.isRoom(channel) && (owner == null || gone.contains(owner.id()))) {
                findings.add(INFO.finding(Shown.field(channel, "owner", owner == null ? "" : owner.name()))
                        .seen(
                                owner == null
                                        ? "nobody answers for " + channel.name()
                                        : "whoever answered for " + channel.name() + " is gone")
                        .build());
            }
        }
        return findings;
    }
}
