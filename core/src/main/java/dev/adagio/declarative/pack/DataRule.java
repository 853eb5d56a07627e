package dev.adagio.declarative.pack;

import dev.adagio.pattern.PatternMatch;
import dev.adagio.phrase.Lexicon;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Place;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Scope;
import dev.adagio.rule.Severity;
import dev.adagio.rule.Sought;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule that was written as data.
 *
 * @param info what it says of itself
 * @param subject the type of subject it looks at
 * @param find what is found, any of these; the whole text where there is none
 * @param times how often at least
 * @param first whether only the first is told
 * @param condition what has to hold besides
 * @param severities the severity of what is found is that of the first of these that holds; none, where none does
 * @param message what was seen
 * @param confidence how sure it is, from 0 to 1
 * @param fix what clears it, or null where no edit does
 * @param lexicons the phrases it asks for
 * @param examples what it finds and leaves alone
 * @param <S> the type of subject
 */
record DataRule<S>(
        RuleInfo info,
        Class<S> subject,
        List<Sought> find,
        int times,
        boolean first,
        Condition condition,
        List<Degree> severities,
        Template message,
        double confidence,
        @Nullable FixTemplate fix,
        List<Lexicon> lexicons,
        List<Example<S>> examples)
        implements Rule<S> {

    /** A severity, and when it is meant. */
    record Degree(Severity severity, Condition when) {}

    DataRule {
        find = List.copyOf(find);
        severities = List.copyOf(severities);
        lexicons = List.copyOf(lexicons);
        examples = List.copyOf(examples);
    }

    /** What has to hold, with what is found among it: so an engine sees which phrases and signals it takes. */
    @Override
    public Condition when() {
        List<Condition> all = new ArrayList<>();
        if (!find.isEmpty()) {
            List<Condition> any = find.stream()
                    .<Condition>map(what -> new Condition.Finds(what, 1))
                    .toList();
            all.add(any.size() == 1 ? any.get(0) : new Condition.Any(any));
        }
        all.add(condition);
        return new Condition.All(all);
    }

    @Override
    public List<Finding> check(S subject, Signals signals) {
        Optional<Severity> severity = severities.stream()
                .filter(degree -> degree.when().holds(signals))
                .map(Degree::severity)
                .findFirst();
        List<Evidence> found = severity.isEmpty() ? List.of() : found(signals);
        if (severity.isEmpty() || found.size() < times) {
            return List.of();
        }
        return found.stream()
                .limit(first ? 1 : found.size())
                .map(evidence -> finding(evidence, signals, severity.get()))
                .toList();
    }

    private Finding finding(Evidence evidence, Signals signals, Severity severity) {
        Finding.Builder finding = info.finding(evidence.isTitle() ? new Span(0, 0) : evidence.span())
                .seen(message.of(evidence, signals))
                .confidence(confidence);
        if (evidence.isTitle()) {
            finding.at(new Place.InField(
                    signals.message().kind().word(), signals.message().id(), "title", evidence.group(0)));
        }
        if (fix != null) {
            finding.fix(fix.fix(evidence, signals).orElse(null));
        }
        return finding.build().withSeverity(severity);
    }

    private List<Evidence> found(Signals signals) {
        String text = signals.message().text();
        if (find.isEmpty()) {
            return List.of(new Evidence(new PatternMatch(written(text), List.of()), text, false, 1));
        }
        List<Evidence> found = new ArrayList<>();
        for (Sought what : find) {
            boolean title = what.scope() == Scope.TITLE;
            for (PatternMatch match : what.in(signals)) {
                found.add(new Evidence(match, title ? signals.message().subject() : text, title, 0));
            }
        }
        found.sort(Comparator.comparing(Evidence::isTitle).reversed().thenComparing(Evidence::span));
        List<Evidence> apart = new ArrayList<>();
        for (Evidence each : found) {
            Evidence last = apart.isEmpty() ? each : apart.get(apart.size() - 1);
            if (apart.isEmpty()
                    || last.isTitle() != each.isTitle()
                    || !last.span().overlaps(each.span())) {
                apart.add(each);
            }
        }
        return apart.stream()
                .map(each -> new Evidence(each.match(), each.text(), each.isTitle(), apart.size()))
                .toList();
    }

    /** From the first to the last character that is no space. */
    private static Span written(String text) {
        int end = text.stripTrailing().length();
        int start = text.length() - text.stripLeading().length();
        return new Span(Math.min(start, end), end);
    }
}
