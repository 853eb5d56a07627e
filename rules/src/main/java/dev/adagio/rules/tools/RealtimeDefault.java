package dev.adagio.rules.tools;

import dev.adagio.delivery.Errand;
import dev.adagio.delivery.Placement;
import dev.adagio.model.Channel;
import dev.adagio.model.ChannelTraits;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.Lapse;
import dev.adagio.rules.heard.Due;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.Shown;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Something that rings although it is needed days later. */
final class RealtimeDefault implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "tools/realtime-default", Severity.WARNING, "rings for what a slower channel would bring in time")
            .because("What rings interrupts everybody it reaches; a deadline days away does not need that.")
            .clearedBy("Write it where it is read in time, with the date.")
            .formerly("tool-realtime-default")
            .source(Bibliography.BASECAMP)
            .source(Bibliography.GITLAB)
            .build();

    /** What is needed sooner may ring: a proposal of this library. */
    private static final Duration FAR = Duration.ofDays(2);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Class<? extends Signal>> hears() {
        return List.of(Due.class);
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .channel("alarm", Channel.Kind.PAGE, "Work", Duration.ofMinutes(5))
                        .channel("issues", Channel.Kind.TRACKER, "Work", Duration.ofDays(1))
                        .said(
                                "alarm",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "Please send the figures by 2026-06-19 17:00 UTC.")
                        .flagged("a pager for something of next week"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("alarm", Channel.Kind.PAGE, "Work", null)
                        .channel("team", Channel.Kind.ROOM, "Work", Duration.ofDays(1))
                        .said(
                                "alarm",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "Please review the draft by 2026-06-17 17:00 UTC.")
                        .flagged("a room would do"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("call", Channel.Kind.PAGE, "Work", Duration.ofMinutes(5))
                        .channel("mail", Channel.Kind.MAIL, "Work", Duration.ofDays(1))
                        .said("call", "Ana", "2026-06-10T08:00:00Z", "Can you update the page by 2026-06-30 17:00 UTC?")
                        .flagged("a mail would do"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("alarm", Channel.Kind.PAGE, "Work", Duration.ofMinutes(5))
                        .channel("issues", Channel.Kind.TRACKER, "Work", Duration.ofDays(1))
                        .said("alarm", "Ana", "2026-06-10T08:00:00Z", "Please restart the import by 09:00 UTC.")
                        .accepted("due within the hour"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("alarm", Channel.Kind.PAGE, "Work", Duration.ofMinutes(5))
                        .said(
                                "alarm",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "Please send the figures by 2026-06-19 17:00 UTC.")
                        .accepted("no other channel is known"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("alarm", Channel.Kind.PAGE, "Work", Duration.ofMinutes(5))
                        .channel("issues", Channel.Kind.TRACKER, "Work", Duration.ofDays(1))
                        .said("alarm", "Ana", "2026-06-10T08:00:00Z", "The import stands still.")
                        .accepted("no date is said"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("team", Channel.Kind.ROOM, "Work", Duration.ofDays(1))
                        .channel("issues", Channel.Kind.TRACKER, "Work", Duration.ofDays(1))
                        .said("team", "Ana", "2026-06-10T08:00:00Z", "Please send the figures by 2026-06-19 17:00 UTC.")
                        .accepted("a room does not ring"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        List<Finding> findings = new ArrayList<>();
        for (Said<Due> said : signals.said(Due.class)) {
            Channel channel = Shown.channel(said);
            Instant sent = said.message().sentAt();
            if (channel == null || sent == null || channel.traits().reach() != ChannelTraits.Reach.RINGS) {
                continue;
            }
            Duration slack = Duration.between(sent, said.signal().at());
            if (slack.compareTo(FAR) > 0) {
                Placement.of(workspace.channels(), Errand.within(slack))
                        .filter(better -> better.channel().traits().reach() != ChannelTraits.Reach.RINGS)
                        .ifPresent(better -> findings.add(finding(said, channel, slack, better)));
            }
        }
        return findings;
    }

    private static Finding finding(Said<Due> said, Channel channel, Duration slack, Placement better) {
        return INFO.finding(Shown.at(said))
                .at(Shown.field(channel, "reach", Shown.word(channel.traits().reach())))
                .seen(channel.name() + " rings, and " + Shown.quote(said) + " leaves " + Lapse.of(slack))
                .clearedBy("Write it in " + better.channel().name() + ": " + String.join("; ", better.because()) + ".")
                .confidence(0.8)
                .build();
    }
}
