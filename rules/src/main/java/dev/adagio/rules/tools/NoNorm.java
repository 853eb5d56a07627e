package dev.adagio.rules.tools;

import dev.adagio.model.Channel;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Place;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Shown;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Signals;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A channel for which nobody has agreed how soon one answers. */
final class NoNorm implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "tools/no-norm", Severity.ERROR, "does not say how soon an answer is expected")
            .because("Where nothing says how soon, everybody answers at once or feels they should.")
            .clearedBy("Say in the channel how soon an answer is expected, such as within one working day.")
            .formerly("tool-no-norm")
            .source(Bibliography.GITHUB)
            .build();

    private static final Set<Channel.Kind> ASKED =
            EnumSet.of(Channel.Kind.ROOM, Channel.Kind.MAIL, Channel.Kind.TRACKER);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .channel("team", Channel.Kind.ROOM, "Work", null)
                        .channel("api", Channel.Kind.ROOM, "Work", Duration.ofDays(1))
                        .flagged("one of two"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("team", Channel.Kind.ROOM, "Work", null)
                        .channel("api", Channel.Kind.ROOM, "Work", null)
                        .flagged("none has one: said once"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("list", Channel.Kind.MAIL, "Work", null)
                        .channel("team", Channel.Kind.ROOM, "Work", null)
                        .channel("api", Channel.Kind.ROOM, "Work", Duration.ofDays(1))
                        .flagged(2, "two of three"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("team", Channel.Kind.ROOM, "Work", Duration.ofDays(1))
                        .accepted("one working day"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("Ana, Bo", Channel.Kind.DIRECT)
                        .accepted("between two people"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("handbook", Channel.Kind.DOCUMENT, "Work", null)
                        .accepted("nobody asks a handbook"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("alarm", Channel.Kind.PAGE, "Work", null)
                        .accepted("it rings until somebody answers"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        List<Channel> lacking = workspace.channels().stream()
                .filter(channel ->
                        ASKED.contains(channel.kind()) && !channel.isPrivate() && channel.responseNorm() == null)
                .toList();
        long asked = workspace.channels().stream()
                .filter(channel -> ASKED.contains(channel.kind()) && !channel.isPrivate())
                .count();
        if (lacking.size() > 1 && lacking.size() == asked) {
            return List.of(INFO.finding(place(lacking.get(0)))
                    .seen("none of " + asked + " channels says how soon an answer is expected")
                    .build());
        }
        return lacking.stream()
                .map(channel -> INFO.finding(place(channel))
                        .seen(channel.name() + " does not say how soon an answer is expected")
                        .build())
                .toList();
    }

    private static Place place(Channel channel) {
        return Shown.field(channel, "response norm", "");
    }
}
