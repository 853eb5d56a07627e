package dev.adagio.rules.channels;

import dev.adagio.model.Channel;
import dev.adagio.model.Conversation;
import dev.adagio.model.Message;
import dev.adagio.model.Participant;
import dev.adagio.model.Workspace;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Severity;
import dev.adagio.rules.Bibliography;
import dev.adagio.rules.workspace.Company;
import dev.adagio.rules.workspace.WorkspaceRule;
import dev.adagio.signal.Said;
import dev.adagio.signal.Signals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A channel of people that programs fill. */
final class BotNoise implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "channels/bot-noise", Severity.HINT, "holds more of what programs write than of what people say")
            .because("Who has to scroll past alerts stops reading, and misses what was meant for people.")
            .clearedBy("Give the programs a channel of their own, and tell people only what they have to act on.")
            .formerly("chan-bot-noise")
            .source(Bibliography.GITHUB)
            .source(Bibliography.POSTHOG)
            .build();

    /** So many messages of programs, beside so many of people, tell something: proposals of this library. */
    private static final int MANY = 10;

    private static final int SOME = 3;

    private static final Function<List<Participant>, Function<Said.Stretch, Written>> COUNTING = BotNoise::counting;

    /** How many messages programs wrote in each room, by its id, and how many people. */
    private record Written(Map<String, Integer> programs, Map<String, Integer> people) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                noise(Company.at("2026-06-10T12:00:00Z").bot("Builder"), "team", 30, 6)
                        .flagged("thirty alerts, six messages of people"),
                noise(Company.at("2026-06-10T12:00:00Z").bot("Builder"), "team", 20, 10)
                        .flagged("two thirds"),
                noise(Company.at("2026-06-10T12:00:00Z").bot("Builder").bot("Pager"), "general", 60, 20)
                        .flagged("three quarters"),
                noise(Company.at("2026-06-10T12:00:00Z").bot("Builder"), "alerts-ci", 30, 0)
                        .accepted("a channel of its own"),
                noise(Company.at("2026-06-10T12:00:00Z").bot("Builder"), "team", 5, 20)
                        .accepted("now and then"),
                noise(Company.at("2026-06-10T12:00:00Z"), "team", 30, 6).accepted("nobody is known to be a program"),
                noise(Company.at("2026-06-10T12:00:00Z").bot("Builder"), "team", 6, 2)
                        .accepted("too little to tell"));
    }

    private static Company noise(Company company, String channel, int alerts, int people) {
        for (int i = 0; i < alerts + people; i++) {
            company.said(
                    channel, i < alerts ? "Builder" : "P" + i % 5, "2026-06-09T08:00:00Z", "Build " + i + " is done.");
        }
        return company;
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        if (workspace.bots().isEmpty()) {
            return List.of();
        }
        Function<Said.Stretch, Written> counting = signals.once(workspace.bots(), COUNTING);
        List<Written> written = signals.stretches().stream()
                .map(stretch -> signals.once(stretch, counting))
                .toList();
        Map<String, Integer> programs = new HashMap<>();
        written.forEach(part -> part.programs().forEach((room, count) -> programs.merge(room, count, Integer::sum)));
        List<Finding> findings = new ArrayList<>();
        for (Channel channel : workspace.channels()) {
            int alerts = programs.getOrDefault(channel.id(), 0);
            if (alerts >= MANY) {
                int people = written.stream()
                        .mapToInt(part -> part.people().getOrDefault(channel.id(), 0))
                        .sum();
                if (people >= SOME && alerts > people) {
                    findings.add(INFO.finding(Rooms.purpose(channel))
                            .seen("of " + (alerts + people) + " messages in " + channel.name() + " programs wrote "
                                    + alerts)
                            .build());
                }
            }
        }
        return findings;
    }

    private static Function<Said.Stretch, Written> counting(List<Participant> programs) {
        Set<String> ids = programs.stream().map(Participant::id).collect(Collectors.toSet());
        return stretch -> {
            Written written = new Written(new HashMap<>(), new HashMap<>());
            for (Conversation conversation : stretch.conversations()) {
                Channel channel = conversation.channel();
                if (channel != null && Rooms.isRoom(channel)) {
                    int alerts = 0;
                    for (Message message : conversation.messages()) {
                        Participant sender = message.sender();
                        alerts += sender != null && ids.contains(sender.id()) ? 1 : 0;
                    }
                    if (alerts > 0) {
                        written.programs().merge(channel.id(), alerts, Integer::sum);
                    }
                    int people = conversation.messages().size() - alerts;
                    written.people().merge(channel.id(), people, Integer::sum);
                }
            }
            return written;
        };
    }
}
