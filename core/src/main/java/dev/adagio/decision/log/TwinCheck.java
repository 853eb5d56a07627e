package dev.adagio.decision.log;

import dev.adagio.decision.DecisionRecord;
import dev.adagio.decision.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Accepted records of one folder with the same title, neither of which points to the other. */
final class TwinCheck {

    private static final int FEWEST_WORDS = 2;

    private final DecisionLog log;

    TwinCheck(DecisionLog log) {
        this.log = log;
    }

    List<Problem> problems() {
        Map<String, DecisionRecord> first = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        Set<Set<String>> related = related();
        for (DecisionRecord record : log.records()) {
            String matter = words(record.title());
            if (record.status() != Status.ACCEPTED || matter.split(" ").length < FEWEST_WORDS) {
                continue;
            }
            DecisionRecord twin = first.putIfAbsent(Paths.shelf(record) + "\n" + matter, record);
            if (twin != null && !names(twin, record) && !names(record, twin) && !related.contains(pair(twin, record))) {
                problems.add(new Problem(
                        record,
                        LogRules.TWO_CANONICALS
                                .finding(LogCheck.title(record))
                                .seen(twin.path() + " decides it too, and neither points to the other")
                                .build()));
            }
        }
        return problems;
    }

    private Set<Set<String>> related() {
        Set<Set<String>> pairs = new HashSet<>();
        for (Relationship each : log.relationships()) {
            if (!each.later().path().equals(each.earlier().path())) {
                pairs.add(pair(each.later(), each.earlier()));
            }
        }
        return pairs;
    }

    private static Set<String> pair(DecisionRecord one, DecisionRecord other) {
        return Set.of(one.path(), other.path());
    }

    /** Whether a record names the file of another, in whatever words. */
    private static boolean names(DecisionRecord one, DecisionRecord other) {
        return one.text().contains(Paths.name(Paths.slashed(other.path())));
    }

    private static String words(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
