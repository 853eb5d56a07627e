package dev.adagio.yaml;

import dev.adagio.engine.ConfigurationException;
import dev.adagio.excerpt.Excerpt;
import dev.adagio.excerpt.LineMap;
import dev.adagio.excerpt.Prose;
import dev.adagio.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** All that is wrong with one file, growing while it is read. */
public final class Problems {

    private static final int WIDEST = 96;

    /** A file with more is no file of this kind. */
    private static final int MOST = 100;

    private final String name;
    private final String text;
    private final LineMap lines;
    private final TreeMap<Span, String> found = new TreeMap<>();

    /** None so far, with a file of this name and text. */
    public Problems(String name, String text) {
        this.name = name;
        this.text = text;
        this.lines = LineMap.of(text);
    }

    /** Adds a problem; of two at one place the first stands. */
    public void add(Span span, String says, String expected) {
        if (found.size() < MOST) {
            found.putIfAbsent(span, render(span, says, expected));
        }
    }

    /** Where a part of a value stands in the file; the whole value where it is not written as it is meant. */
    public Span within(Node.Scalar scalar, int from, int to) {
        Span whole = scalar.span();
        int begin = whole.of(text).indexOf(scalar.value());
        return begin < 0 || scalar.value().isEmpty()
                ? whole
                : new Span(whole.start() + begin + from, whole.start() + begin + Math.max(from, to));
    }

    /** Whether nothing was wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The first problem, in one line; empty where nothing was wrong. */
    public Optional<String> first() {
        return found.values().stream()
                .findFirst()
                .map(problem -> problem.lines().findFirst().orElse(""));
    }

    /** The line a place is in, to refer to it in another problem. */
    public int line(Span span) {
        return lines.line(span.start());
    }

    /**
     * Ends the reading if anything was wrong.
     *
     * @throws ConfigurationException with all of it, in the order of the file
     */
    public void raise() {
        if (!found.isEmpty()) {
            throw new ConfigurationException(List.copyOf(found.values()));
        }
    }

    private String render(Span span, String says, String expected) {
        Excerpt excerpt = Excerpt.of(text, lines, span, List.of(), WIDEST);
        return name + ":" + lines.line(span.start()) + ":" + lines.column(span.start()) + ": " + Prose.line(says) + "\n"
                + excerpt.framed(UnaryOperator.identity(), UnaryOperator.identity())
                + " ".repeat(excerpt.margin()) + "= expected: " + Prose.line(expected);
    }
}
