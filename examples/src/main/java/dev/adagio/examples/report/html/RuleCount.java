package dev.adagio.examples.report.html;

import dev.adagio.rule.Finding;
import dev.adagio.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found, and in which words. Of the wordings the rarest are forgotten when there are too
 * many; what is shown of a wording is then a lower bound, and everything else stays exact.
 */
final class RuleCount {

    private static final int MOST = 1_000;
    private static final int SHOWN = 5;

    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private final Map<Wording, Use> wordings = new LinkedHashMap<>();
    private long messages;
    private long last = -1;

    /** Where a wording was used. */
    private static final class Use {
        private long times;
        private final Authors authors = new Authors();
        private @Nullable Excerpt example;

        void add(Subject subject, Finding finding) {
            times++;
            if (subject.author() != null) {
                authors.add(subject.author());
            }
            if (example == null) {
                Excerpt excerpt = Excerpt.of(subject.text(), finding.span(), finding.fix());
                example = excerpt.readsWell() ? excerpt : null;
            }
        }

        /** Whether it is anybody's in particular, or chance. */
        boolean typical() {
            return times > 1 && authors.enough();
        }

        void addAll(Use other) {
            times += other.times;
            authors.addAll(other.authors);
            example = example == null ? other.example : example;
        }
    }

    /**
     * What is shown of a rule.
     *
     * @param findings how often it found something, by severity
     * @param messages in how many messages and meetings it did
     * @param wordings the words that five people or more set it off with, the commonest first
     * @param example where the commonest of them was used
     */
    record Counts(
            Map<String, Long> findings,
            long messages,
            List<Worded> wordings,
            @Nullable Excerpt example) {}

    /**
     * A wording.
     *
     * @param words the words, without names
     * @param times how often they set the rule off
     */
    record Worded(String words, long times) {}

    void add(Subject subject, Finding finding) {
        findings.merge(finding.severity(), 1L, Long::sum);
        messages += subject.number() == last ? 0 : 1;
        last = subject.number();
        Wording wording = Wording.of(subject.text(), finding);
        if (!wording.isEmpty()) {
            wordings.computeIfAbsent(wording, any -> new Use()).add(subject, finding);
        }
        if (wordings.size() > MOST) {
            forget();
        }
    }

    private void forget() {
        long[] uses =
                wordings.values().stream().mapToLong(use -> use.times).sorted().toArray();
        long rare = uses[uses.length / 2];
        wordings.values().removeIf(use -> use.times <= rare);
    }

    Counts counts(Names people) {
        Map<String, Use> shown = new TreeMap<>();
        wordings.forEach((wording, use) ->
                shown.computeIfAbsent(wording.shown(people), any -> new Use()).addAll(use));
        List<Map.Entry<String, Use>> common = new ArrayList<>(shown.entrySet());
        common.removeIf(each -> !each.getValue().typical() || each.getKey().matches("[….@ ]*"));
        common.sort(Comparator.comparing(each -> -each.getValue().times));
        List<Worded> worded = common.stream()
                .limit(SHOWN)
                .map(each -> new Worded(each.getKey(), each.getValue().times))
                .toList();
        Excerpt example = common.stream()
                .limit(SHOWN)
                .map(each -> each.getValue().example)
                .filter(excerpt -> excerpt != null)
                .findFirst()
                .orElse(null);
        Map<String, Long> severities = new LinkedHashMap<>();
        findings.forEach((severity, count) -> severities.put(severity.word(), count));
        return new Counts(severities, messages, worded, example);
    }
}
