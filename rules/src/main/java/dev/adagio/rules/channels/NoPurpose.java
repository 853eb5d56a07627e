package dev.adagio.rules.channels;

import static dev.adagio.rules.channels.Rooms.room;

import dev.adagio.model.Channel;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Signals;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A channel without a purpose. */
final class NoPurpose implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "channels/no-purpose", Severity.ERROR, "does not say what it is for")
            .because(
                    "Where nothing says what belongs in a channel everything does, and people follow all of them to miss nothing.")
            .clearedBy("Say in one line what is asked and told here, and who answers for it.")
            .formerly("chan-no-purpose")
            .source(Bibliography.GITHUB)
            .source(Bibliography.SOURCEGRAPH)
            .build();

    private static final Set<Channel.Kind> MEANT = EnumSet.of(Channel.Kind.ROOM, Channel.Kind.MAIL);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .channel("stuff", Channel.Kind.ROOM)
                        .flagged("a room without a word"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel(room("deploy", "   ", "Li"))
                        .flagged("blanks are no purpose"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("all@example.org", Channel.Kind.MAIL)
                        .flagged("a mailing list"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel(room("deploy", "Questions about deploying", "Li"))
                        .accepted("a purpose and an owner"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("Ana, Bo", Channel.Kind.DIRECT)
                        .accepted("between two people"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("Ana, Bo, Li", Channel.Kind.GROUP)
                        .accepted("a closed group"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("alarm", Channel.Kind.PAGE)
                        .accepted("a pager"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        return workspace.channels().stream()
                .filter(channel -> MEANT.contains(channel.kind())
                        && !channel.isPrivate()
                        && channel.purpose().isBlank())
                .map(channel -> INFO.finding(Rooms.purpose(channel))
                        .seen("nothing says what " + channel.name() + " is for")
                        .build())
                .toList();
    }
}
