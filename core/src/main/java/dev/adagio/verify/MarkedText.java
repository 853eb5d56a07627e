package dev.adagio.verify;

import dev.adagio.rule.Finding;
import dev.adagio.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * A text with the findings it is to have written inside: {@code Ping! Is it «asap»{interruption/urgent-unexplained}?} A
 * place with two findings is marked twice, one within the other.
 *
 * @param text the text without marks
 * @param expected the findings
 */
public record MarkedText(String text, List<Expected> expected) {

    private static final char OPEN = '\u00ab';
    private static final char CLOSE = '\u00bb';
    private static final Comparator<Expected> ORDER =
            Comparator.comparing(Expected::span).thenComparing(Expected::rule);

    /**
     * A finding that is to be there.
     *
     * @param span its place
     * @param rule its rule
     */
    public record Expected(Span span, String rule) {
        public Expected {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(rule, "rule");
        }
    }

    public MarkedText {
        Objects.requireNonNull(text, "text");
        expected = expected.stream().sorted(ORDER).toList();
    }

    /**
     * Reads marks.
     *
     * @throws IllegalArgumentException if a mark is not closed, or names no rule
     */
    public static MarkedText parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Expected> expected = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int i = 0;
        while (i < marked.length()) {
            char c = marked.charAt(i++);
            if (c == OPEN) {
                open.push(text.length());
            } else if (c == CLOSE && !open.isEmpty()) {
                int end = marked.startsWith("{", i) ? marked.indexOf('}', i) : -1;
                if (end < 0) {
                    throw new IllegalArgumentException("a mark that names no rule in: " + marked);
                }
                expected.add(new Expected(new Span(open.pop(), text.length()), marked.substring(i + 1, end)));
                i = end + 1;
            } else {
                text.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("a mark is not closed in: " + marked);
        }
        return new MarkedText(text.toString(), expected);
    }

    /** A text with findings marked, as {@link #parse} reads it where they do not cross each other. */
    public static String mark(String text, Collection<Finding> findings) {
        List<Expected> left = new ArrayList<>(findings.stream()
                .map(finding -> new Expected(finding.span(), finding.rule()))
                .toList());
        // of those that begin together the longest is opened first, and of those that end together closed last
        Comparator<Expected> outermost =
                Comparator.<Expected>comparingInt(each -> -each.span().length()).thenComparing(ORDER);
        StringBuilder marked = new StringBuilder();
        for (int at = 0; at <= text.length(); at++) {
            int here = at;
            left.stream()
                    .filter(each -> each.span().end() == here && each.span().length() > 0)
                    .sorted(outermost.reversed())
                    .forEach(each ->
                            marked.append(CLOSE).append('{').append(each.rule()).append('}'));
            left.stream()
                    .filter(each -> each.span().start() == here && each.span().length() == 0)
                    .forEach(each -> marked.append(OPEN)
                            .append(CLOSE)
                            .append('{')
                            .append(each.rule())
                            .append('}'));
            left.stream()
                    .filter(each -> each.span().start() == here && each.span().length() > 0)
                    .forEach(each -> marked.append(OPEN));
            if (at < text.length()) {
                marked.append(text.charAt(at));
            }
        }
        return marked.toString();
    }
}
