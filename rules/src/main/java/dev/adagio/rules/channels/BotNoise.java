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

    private static final Function<List<Participant>, Function<Conversation, int[]>> COUNTING = BotNoise::counting;

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
        Function<Conversation, int[]> counting = signals.once(workspace.bots(), COUNTING);
        Map<String, int[]> counts = new HashMap<>();
        for (Conversation conversation : workspace.conversations()) {
            Channel channel = conversation.channel();
            if (channel != null && Rooms.isRoom(channel)) {
                int[] count = counts.computeIfAbsent(channel.id(), any -> new int[2]);
                int[] here = signals.once(conversation, counting);
                count[0] += here[0];
                count[1] += here[1];
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Channel channel : workspace.channels()) {
            int[] count = counts.get(channel.id());
            if (count != null && isNoisy(count)) {
                findings.add(INFO.finding(Rooms.purpose(channel))
                        .seen("of " + (count[0] + count[1]) + " messages in " + channel.name() + " programs wrote "
                                + count[0])
                        .build());
            }
        }
        return findings;
    }

    /** Counts the messages of programs, and those of people, in a conversation. */
    private static Function<Conversation, int[]> counting(List<Participant> programs) {
        Set<String> ids = programs.stream().map(Participant::id).collect(Collectors.toSet());
        return conversation -> {
            int[] count = new int[2];
            for (Message message : conversation.messages()) {
                Participant sender = message.sender();
                count[sender != null && ids.contains(sender.id()) ? 0 : 1]++;
            }
            return count;
        };
    }

    private static boolean isNoisy(int[] count) {
        return count[0] >= MANY && count[1] >= SOME && count[0] > count[1];
    }
}
