package dev.adagio.engine;

import dev.adagio.excerpt.Prose;
import dev.adagio.pattern.PatternMatch;
import dev.adagio.profile.Effective;
import dev.adagio.profile.Profile;
import dev.adagio.rule.Condition;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Quantity;
import dev.adagio.rule.Rule;
import dev.adagio.rule.RuleInfo;
import dev.adagio.rule.Scope;
import dev.adagio.signal.Signal;
import dev.adagio.signal.Signals;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Asks every part of a rule's condition, also those that an engine leaves out.
 *
 * @param rule the rule
 * @param profile how it is wanted
 */
record Tracer(Rule<?> rule, Profile profile) {

    private static final int MOST = 3;
    private static final int LONGEST = 60;

    Trace trace(Review review) {
        Signals signals = review.signals();
        RuleInfo info = rule.info();
        List<Finding> findings = review.findings().stream()
                .filter(finding -> finding.rule().equals(info.id()))
                .toList();
        List<Failure> failures = review.failures().stream()
                .filter(failure -> failure.source().equals(info.id()))
                .toList();
        Trace.Node condition = node(rule.when(), signals);
        return new Trace(info, condition, findings, failures, says(signals, condition, findings, failures));
    }

    private String says(Signals signals, Trace.Node condition, List<Finding> findings, List<Failure> failures) {
        if (!failures.isEmpty()) {
            return "it failed: " + failures.get(0).says();
        }
        if (!rule.subject().isInstance(signals.subject())) {
            return "it looks at subjects of type " + rule.subject().getSimpleName() + ", not "
                    + signals.subject().getClass().getSimpleName();
        }
        Effective wanted =
                profile.of(rule.info(), signals.message(), signals.finder().locale());
        if (!wanted.enabled()) {
            return "it is off here: " + wanted.origins().get(Effective.ENABLED);
        }
        if (!signals.knows(rule.wording())) {
            return "it does not apply in " + signals.finder().locale().getDisplayLanguage(Locale.ENGLISH)
                    + ", which lacks its words";
        }
        if (!findings.isEmpty()) {
            return findings.size() + (findings.size() == 1 ? " finding" : " findings");
        }
        return condition.value() == Trace.Value.YES
                ? "its condition holds, and the rule found nothing when it looked closer"
                : "its condition does not hold";
    }

    private Trace.Node node(Condition condition, Signals signals) {
        List<Trace.Node> parts = new ArrayList<>();
        condition.parts().forEach(part -> parts.add(node(part, signals)));
        Trace.Value value;
        String seen = "";
        try {
            value = condition.holds(signals) ? Trace.Value.YES : Trace.Value.NO;
            seen = seen(condition, signals);
        } catch (RuntimeException | StackOverflowError thrown) {
            value = Trace.Value.FAILED;
            seen = "threw " + thrown;
        }
        return new Trace.Node(asks(condition), value, seen, parts);
    }

    private static String asks(Condition condition) {
        if (condition instanceof Condition.Says says) {
            return "says '" + says.lexicon() + "'";
        }
        if (condition instanceof Condition.Has has) {
            return "has " + has.type().getSimpleName();
        }
        if (condition instanceof Condition.Threshold threshold) {
            return threshold.measure() + " " + threshold.comparison().sign() + " "
                    + new Quantity.Fixed(threshold.limit());
        }
        if (condition instanceof Condition.Compares compares) {
            return compares.left() + " " + compares.comparison().sign() + " " + compares.right();
        }
        if (condition instanceof Condition.Is is) {
            return is.property() + " is " + String.join(" or ", new TreeSet<>(is.words()));
        }
        if (condition instanceof Condition.Finds finds) {
            return "finds " + finds.what() + (finds.times() == 1 ? "" : " " + finds.times() + " times");
        }
        if (condition instanceof Condition.Test test) {
            return test.name();
        }
        if (condition instanceof Condition.Named named) {
            return named.name();
        }
        if (condition instanceof Condition.Not) {
            return "not";
        }
        if (condition instanceof Condition.All) {
            return condition.parts().isEmpty() ? "always" : "all of";
        }
        return condition.parts().isEmpty() ? "never" : "any of";
    }

    private static String seen(Condition condition, Signals signals) {
        String text = signals.message().text();
        if (condition instanceof Condition.Says says) {
            return quoted(
                    signals.body().phrases(says.lexicon()).stream()
                            .map(match -> match.span())
                            .toList(),
                    text);
        }
        if (condition instanceof Condition.Has has) {
            return quoted(signals.all(has.type()).stream().map(Signal::span).toList(), text);
        }
        if (condition instanceof Condition.Finds finds && finds.what().scope() != Scope.TITLE) {
            return quoted(
                    finds.what().in(signals).stream().map(PatternMatch::span).toList(), text);
        }
        if (condition instanceof Condition.Threshold threshold) {
            return number(threshold.measure().read(signals));
        }
        if (condition instanceof Condition.Compares compares) {
            return number(compares.left().of(signals)) + " and "
                    + number(compares.right().of(signals));
        }
        if (condition instanceof Condition.Is is) {
            return is.property()
                    .of()
                    .apply(signals)
                    .map(word -> "it is " + word)
                    .orElse("unknown");
        }
        return "";
    }

    private static String number(double number) {
        return Double.isNaN(number) ? "unknown" : new Quantity.Fixed(number).toString();
    }

    private static String quoted(List<? extends Span> spans, String text) {
        String quotes = spans.stream()
                .limit(MOST)
                .map(span -> "\"" + shortened(Prose.line(span.of(text))) + "\"")
                .collect(Collectors.joining(", "));
        return spans.size() > MOST ? quotes + " and " + (spans.size() - MOST) + " more" : quotes;
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST
                ? line
                : line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST)
                        + "\u2026";
    }
}
