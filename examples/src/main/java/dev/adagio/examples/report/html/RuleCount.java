package dev.adagio.examples.report.html;

import dev.adagio.rule.Finding;
import dev.adagio.rule.Severity;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one rule found, and in which words. */
final class RuleCount {

    private static final int SHOWN = 5;
    private static final int EXAMPLES = 20;

    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private final Wordings wordings = new Wordings();
    private final Wordings openings = new Wordings();
    private final Authors authors = new Authors();
    private final Sample<Excerpt> examples = new Sample<>(EXAMPLES, Long.MAX_VALUE);
    private long messages;
    private long last = -1;

    /**
     * What is shown of a rule.
     *
     * @param findings how often it found something, by severity
     * @param messages in how many messages and meetings it did
     * @param common whether it did so in the messages of five people or more
     * @param wordings the words that five people or more set it off with, the commonest first
     * @param example one place where it did, or null where it is not common or no short place without a name is at hand
     */
    record Counts(
            Map<String, Long> findings,
            long messages,
            boolean common,
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
        Excerpt place = Excerpt.of(subject.message(), finding.span(), finding.fix());
        Wording wording = Wording.of(subject.text(), finding);
        wordings.add(wording, subject.author(), place);
        openings.add(wording.opening(), subject.author(), place);
        if (subject.number() == last) {
            return;
        }
        last = subject.number();
        messages++;
        if (subject.author() != null) {
            authors.add(subject.author());
        }
        if (place.readsWell()) {
            examples.offer(subject.number(), place, 1);
        }
    }

    Counts counts(Names people) {
        boolean common = messages >= Authors.ENOUGH && authors.enough();
        List<Wordings.Common> typical = wordings.common(people);
        if (typical.isEmpty()) {
            typical = openings.common(people);
        }
        Optional<Excerpt> place = Stream.concat(
                        typical.stream().limit(SHOWN).map(Wordings.Common::example), examples.drawn().stream())
                .filter(excerpt -> excerpt != null && !people.mentionedIn(excerpt.text()))
                .findFirst();
        Map<String, Long> severities = new LinkedHashMap<>();
        findings.forEach((severity, count) -> severities.put(severity.word(), count));
        return new Counts(
                severities,
                messages,
                common,
                typical.stream()
                        .limit(SHOWN)
                        .map(each -> new Worded(each.words(), each.times()))
                        .toList(),
                common ? place.orElse(null) : null);
    }
}
