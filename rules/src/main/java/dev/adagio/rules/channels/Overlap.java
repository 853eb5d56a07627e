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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Two channels for nearly the same. */
final class Overlap implements WorkspaceRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "channels/overlap",
                    Severity.WARNING,
                    "is for nearly the same people and purpose as another channel")
            .because("Who has two places to look misses one, and what was said is looked for in the other.")
            .clearedBy("Keep one of them, and say there where the other went.")
            .formerly("chan-overlap")
            .source(Bibliography.GITLAB)
            .source(Bibliography.GITHUB)
            .build();

    /** How much of their words and of their members two channels share: proposals of this library. */
    private static final double WORDS = 0.6;

    private static final double MEMBERS = 0.75;

    private static final Function<List<Channel>, List<Finding>> FOUND = Overlap::find;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Example<Workspace>> examples() {
        return List.of(
                Company.at("2026-06-10T12:00:00Z")
                        .channel(room("api", "Questions about the API", "Li", "Ana", "Bo", "Li", "Noa"))
                        .channel(room(
                                "api-dev",
                                "Questions about the API and its development",
                                "Li",
                                "Ana",
                                "Bo",
                                "Li",
                                "Noa"))
                        .flagged("the same people, the same questions"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel(room("almanac", "The printed almanac", "Bo", "Ana", "Bo", "Li", "Noa"))
                        .channel(room("almanac-print", "Printed almanac", "Bo", "Ana", "Bo", "Li", "Noa", "Sam"))
                        .flagged("one more member"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel(room("ops", "Alarms and outages", "Li", "Ana", "Bo", "Li", "Noa"))
                        .channel(room("outages", "Outages, alarms", "Li", "Ana", "Bo", "Li", "Noa"))
                        .flagged("other words for it"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel(room("api", "Questions about the API", "Li", "Ana", "Bo", "Li", "Noa"))
                        .channel(room("prices", "What things cost", "Li", "Ana", "Bo", "Li", "Noa"))
                        .accepted("the same people, other matters"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel(room("api-lisbon", "Questions about the API", "Li", "Ana", "Bo", "Li", "Noa"))
                        .channel(room("api-nairobi", "Questions about the API", "Li", "P1", "P2", "P3", "P4"))
                        .accepted("other people"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel(room("api", "Questions about the API", "Li"))
                        .channel(room("api-dev", "Questions about the API", "Li"))
                        .accepted("nothing is known of the members"),
                Company.at("2026-06-10T12:00:00Z")
                        .channel(room("api", "", "Li", "Ana", "Bo", "Li", "Noa"))
                        .channel(room("api-dev", "", "Li", "Ana", "Bo", "Li", "Noa"))
                        .accepted("nothing is known of the purpose"));
    }

    @Override
    public List<Finding> check(Workspace workspace, Signals signals) {
        return signals.once(workspace.channels(), FOUND);
    }

    private static List<Finding> find(List<Channel> all) {
        List<Described> channels = Described.of(all);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < channels.size(); i++) {
            for (int j = i + 1; j < channels.size(); j++) {
                Described one = channels.get(i);
                Described other = channels.get(j);
                if (one.sharesWords(other, WORDS) && one.sharesMembers(other, MEMBERS)) {
                    findings.add(INFO.finding(Rooms.purpose(one.channel()))
                            .at(Rooms.purpose(other.channel()))
                            .seen(one.channel().name() + " and "
                                    + other.channel().name() + " are for nearly the same people and purpose")
                            .confidence(0.7)
                            .build());
                }
            }
        }
        return findings;
    }
}
