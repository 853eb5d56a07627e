package dev.adagio.examples.report.html;

import dev.adagio.rule.Finding;
import dev.adagio.rule.RuleInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Chooses the messages that are shown where not all fit: up to {@value #PER_RULE} for each rule that
 * found something, then others in which something was found, then the rest; each drawn by lot, so that
 * no author, place or time is preferred.
 */
final class Selection {

    private static final int PER_RULE = 25;
    private static final int MOST = 10_000;
    private static final long ROOM_PER_RULE = 200_000;
    private static final long ROOM = 8_000_000;

    private final Map<String, RuleInfo> rules;
    private final Map<String, Sample<Shown>> byRule = new TreeMap<>();
    private final Sample<Shown> flagged = new Sample<>(MOST, ROOM);
    private final Sample<Shown> others = new Sample<>(MOST, ROOM);

    /** An empty selection, for messages reviewed by these rules. */
    Selection(Map<String, RuleInfo> rules) {
        this.rules = rules;
    }

    void offer(Subject subject) {
        Shown shown = Shown.of(subject, rules);
        Set<String> found = subject.findings().stream().map(Finding::rule).collect(Collectors.toSet());
        for (String rule : found) {
            byRule.computeIfAbsent(rule, any -> new Sample<>(PER_RULE, ROOM_PER_RULE))
                    .offer(subject.number(), shown, shown.size());
        }
        (found.isEmpty() ? others : flagged).offer(subject.number(), shown, shown.size());
    }

    /** The messages chosen, those to be shown before others first. */
    List<Shown> chosen() {
        Set<Shown> chosen = new LinkedHashSet<>();
        byRule.values().forEach(sample -> chosen.addAll(sample.drawn()));
        chosen.addAll(flagged.drawn());
        chosen.addAll(others.drawn());
        return List.copyOf(chosen);
    }
}
