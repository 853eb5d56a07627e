package dev.adagio.rules.tools;

import dev.adagio.delivery.Errand;
import dev.adagio.delivery.Placement;
import dev.adagio.model.Channel;
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

/** Something that is needed before its channel answers. */
final class SlowForUrgent implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "tools/slow-for-urgent",
                    Severity.WARNING,
                    "is needed sooner than its channel is expected to answer")
            .because("It is read when it is too late, and nobody has done anything wrong.")
            .clearedBy("Bring it where an answer comes in time, and link to what was written.")
            .formerly("tool-slow-for-urgent")
            .source(Bibliography.PAGERDUTY)
            .source(Bibliography.GITLAB)
            .build();

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
                        .channel("mail", Channel.Kind.MAIL, "Work", Duration.ofDays(1))
                        .channel("alarm", Channel.Kind.PAGE, "Work", Duration.ofMinutes(5))
                        .said("mail", "Ana", "2026-06-10T08:00:00Z", "Please restart the import by 09:00 UTC.")
                        .flagged("a mail for the next hour"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("issues", Channel.Kind.TRACKER, "Work", Duration.ofDays(3))
                        .channel("team", Channel.Kind.ROOM, "Work", Duration.ofHours(4))
                        .said("issues", "Ana", "2026-06-10T08:00:00Z", "Please merge this by 2026-06-11 12:00 UTC.")
                        .flagged("a tracker that answers in three days, due tomorrow"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("team", Channel.Kind.ROOM, "Work", Duration.ofDays(2))
                        .channel("alarm", Channel.Kind.PAGE, "Work", null)
                        .said("team", "Ana", "2026-06-10T08:00:00Z", "Please send me the key by 10:00 UTC.")
                        .flagged("a slow room"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("mail", Channel.Kind.MAIL, "Work", Duration.ofDays(1))
                        .channel("alarm", Channel.Kind.PAGE, "Work", Duration.ofMinutes(5))
                        .said(
                                "mail",
                                "Ana",
                                "2026-06-10T08:00:00Z",
                                "Please restart the import by 2026-06-19 17:00 UTC.")
                        .accepted("next week"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("mail", Channel.Kind.MAIL, "Work", null)
                        .channel("alarm", Channel.Kind.PAGE, "Work", Duration.ofMinutes(5))
                        .said("mail", "Ana", "2026-06-10T08:00:00Z", "Please restart the import by 09:00 UTC.")
                        .accepted("no norm was agreed"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("mail", Channel.Kind.MAIL, "Work", Duration.ofDays(1))
                        .said("mail", "Ana", "2026-06-10T08:00:00Z", "Please restart the import by 09:00 UTC.")
                        .accepted("no faster channel is known"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel("alarm", Channel.Kind.PAGE, "Work", Duration.ofMinutes(5))
                        .said("alarm", "Ana", "2026-06-10T08:00:00Z", "Please restart the import by 09:00 UTC.")
                        .accepted("it rings"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        List<Finding> findings = new ArrayList<>();
        for (Said<Due> said : signals.said(Due.class)) {
            Channel channel = Shown.channel(said);
            Instant sent = said.message().sentAt();
            if (channel == null || sent == null || !sent.isBefore(said.signal().at())) {
                continue;
            }
            Duration norm = channel.responseNorm();
            Duration slack = Duration.between(sent, said.signal().at());
            if (norm != null && slack.compareTo(norm) < 0) {
                Placement.of(workspace.channels(), Errand.within(slack))
                        .flatMap(better -> Shown.finding(INFO, said)
                                .map(finding -> finding.at(Shown.field(channel, "response norm", norm.toString()))
                                        .seen(Shown.quote(said) + " leaves " + Lapse.of(slack) + "; in "
                                                + channel.name() + " an answer is expected within " + Lapse.of(norm))
                                        .clearedBy("Bring it to "
                                                + better.channel().name() + ": " + String.join("; ", better.because())
                                                + ".")
                                        .confidence(0.8)
                                        .build()))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }
}
