package dev.adagio.verify;

import dev.adagio.engine.Engine;
import dev.adagio.engine.Review;
import dev.adagio.engine.Trace;
import dev.adagio.excerpt.Prose;
import dev.adagio.model.Message;
import dev.adagio.rule.Example;
import dev.adagio.rule.Finding;
import dev.adagio.rule.Rule;
import dev.adagio.signal.Signal;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tests of rules as an engine runs them, which has to have them on. Thread-safe.
 *
 * @param engine what runs them
 */
public record Verification(Engine engine) {

    private static final String DELETED_FROM = "[-";
    private static final String DELETED_TO = "-]";
    private static final int LONGEST = 60;

    /** A check of each example: the rule finds what is marked, and nothing else. */
    public Stream<Check> examples(Rule<?> rule) {
        return rule.examples().stream().map(example -> example(rule, example));
    }

    /** Whether a rule finds in an example what is marked there, and nothing else. */
    public Check example(Rule<?> rule, Example<?> example) {
        return new Check(name(example.subject()), () -> {
            Review review = engine.review(example.subject());
            Check.that(review.failures().isEmpty(), "it failed: " + review.failures());
            List<Finding> findings = of(rule.info().id(), review);
            List<Span> found = findings.stream().map(Finding::span).toList();
            Check.that(
                    found.equals(example.marks()),
                    rule.info().id() + " finds\n"
                            + MarkedText.mark(review.message().text(), findings) + "\ninstead of what is marked at "
                            + example.marks());
        });
    }

    /** Whether a rule has so many examples of both kinds. */
    public Check enough(Rule<?> rule, int flagged, int accepted) {
        return new Check(rule.info().id(), () -> {
            long found = rule.examples().stream().filter(Example::isFlagged).count();
            Check.that(
                    found >= flagged && rule.examples().size() - found >= accepted,
                    rule.info().id() + " has " + found + " examples in which it finds something, and "
                            + (rule.examples().size() - found) + " others");
        });
    }

    /** A check of each fix an example's finding proposes: it clears the finding and brings no new one. */
    public Stream<Check> fixes(Rule<?> rule) {
        return rule.examples().stream()
                .filter(example -> example.isFlagged() && example.subject() instanceof Message)
                .map(example -> new Check(name(example.subject()), () -> {
                    Review review = engine.review(example.subject());
                    long proposed = rule(rule, example, review).stream()
                            .filter(finding -> finding.fix() != null)
                            .count();
                    long held = of(rule.info().id(), review.withFixes()).stream()
                            .filter(finding -> finding.fix() != null)
                            .count();
                    Check.that(proposed == held, proposed + " fixes are proposed, and " + held + " hold");
                }));
    }

    private static <S> List<Finding> rule(Rule<S> rule, Example<?> example, Review review) {
        return rule.check(rule.subject().cast(example.subject()), review.signals());
    }

    /** Whether a text has the findings that are marked in it, of all rules, and no others; see {@link MarkedText}. */
    public Check marked(String marked) {
        return new Check(shortened(marked), () -> {
            MarkedText text = MarkedText.parse(marked);
            Review review = engine.review(Message.of(text.text()));
            Check.that(review.failures().isEmpty(), "it failed: " + review.failures());
            List<MarkedText.Expected> found = review.findings().stream()
                    .map(finding -> new MarkedText.Expected(finding.span(), finding.rule()))
                    .toList();
            Check.that(
                    new MarkedText(text.text(), found).equals(text),
                    "expected\n" + marked + "\nand found\n" + MarkedText.mark(text.text(), review.findings()));
        });
    }

    /**
     * Whether a rule finds nothing in a text as long as some of it is there, and something without it: {@code Please
     * review it[- by Friday-].}
     *
     * @throws IllegalArgumentException if nothing is marked for deletion
     */
    public Check needed(String rule, String text) {
        int from = text.indexOf(DELETED_FROM);
        int to = text.indexOf(DELETED_TO, Math.max(0, from));
        if (from < 0 || to < 0) {
            throw new IllegalArgumentException("nothing stands between [- and -] in: " + text);
        }
        String before = text.substring(0, from);
        String deleted = text.substring(from + DELETED_FROM.length(), to);
        String after = text.substring(to + DELETED_TO.length());
        return new Check(rule + ": " + shortened(text), () -> {
            Check.that(
                    of(rule, engine.review(Message.of(before + deleted + after)))
                            .isEmpty(),
                    rule + " finds something although \"" + deleted + "\" is there");
            Check.that(
                    !of(rule, engine.review(Message.of(before + after))).isEmpty(),
                    rule + " finds nothing although \"" + deleted + "\" is missing");
        });
    }

    /**
     * Takes away from each example in which a rule finds nothing what a signal rests on, one after the other: where the
     * rule watches for that signal, its finding has to appear.
     *
     * @param signals the types of signals, such as deadlines and addressees
     */
    public List<Deletion> deletions(Rule<?> rule, List<Class<? extends Signal>> signals) {
        List<Deletion> deletions = new ArrayList<>();
        for (Example<?> example : rule.examples()) {
            if (!example.isFlagged() && example.subject() instanceof Message message) {
                Review review = engine.review(message);
                for (Class<? extends Signal> type : signals) {
                    review.signals().all(type).forEach(signal -> deletions.add(deletion(rule, message, type, signal)));
                }
            }
        }
        return deletions;
    }

    private Deletion deletion(Rule<?> rule, Message message, Class<?> type, Signal signal) {
        String text = message.text();
        Span span = signal.span();
        String without = text.substring(0, span.start()).stripTrailing() + text.substring(span.end());
        Review review = engine.review(message.toBuilder().text(without).build());
        return new Deletion(
                text,
                type.getSimpleName(),
                span.of(text),
                !of(rule.info().id(), review).isEmpty());
    }

    /** The parts of a rule's condition that come to the same in all of its examples, each in a sentence. */
    public List<String> uncovered(Rule<?> rule) {
        Map<String, Set<Trace.Value>> values = new TreeMap<>();
        for (Example<?> example : rule.examples()) {
            collect(engine.trace(example.subject(), rule.info().id()).condition(), values);
        }
        return values.entrySet().stream()
                .filter(entry -> !entry.getValue().containsAll(EnumSet.of(Trace.Value.YES, Trace.Value.NO)))
                .map(entry -> "in all examples the answer to \"" + entry.getKey() + "\" is "
                        + (entry.getValue().contains(Trace.Value.YES) ? "yes" : "no"))
                .toList();
    }

    private static void collect(Trace.Node node, Map<String, Set<Trace.Value>> values) {
        if (node.parts().isEmpty() && !node.asks().equals("always")) {
            values.computeIfAbsent(node.asks(), asks -> EnumSet.noneOf(Trace.Value.class))
                    .add(node.value());
        }
        node.parts().forEach(part -> collect(part, values));
    }

    private static List<Finding> of(String rule, Review review) {
        return of(rule, review.findings());
    }

    private static List<Finding> of(String rule, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    private String name(Object subject) {
        return shortened(engine.review(subject).message().text());
    }

    private static String shortened(String text) {
        String line = Prose.line(text);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "\u2026";
    }
}
