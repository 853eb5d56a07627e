package dev.adagio.rule;

import dev.adagio.model.Message;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A subject that shows what a rule finds or leaves alone. Examples are part of the catalogue and the
 * rule's first tests.
 *
 * @param subject what the rule looks at
 * @param marks the spans of exactly the findings it makes; empty where it must make none
 * @param note what the example shows, or empty
 * @param <S> the type of subject
 */
public record Example<S>(S subject, List<Span> marks, String note) {

    public Example {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(note, "note");
        marks = List.copyOf(marks);
    }

    /** Whether the rule finds something in it. */
    public boolean isFlagged() {
        return !marks.isEmpty();
    }

    /**
     * A chat message in which the rule finds what stands between « and ».
     *
     * @throws IllegalArgumentException if nothing is marked, or a mark is not closed
     */
    public static Example<Message> flagged(String marked) {
        return flagged(marked, message -> message);
    }

    /**
     * A message in which the rule finds what stands between « and ».
     *
     * @throws IllegalArgumentException if nothing is marked, or a mark is not closed
     */
    public static Example<Message> flagged(String marked, UnaryOperator<Message.Builder> known) {
        Example<Message> example =
                of(marked, text -> known.apply(Message.builder(text)).build());
        if (!example.isFlagged()) {
            throw new IllegalArgumentException("nothing is marked in: " + marked);
        }
        return example;
    }

    /** A chat message in which the rule finds nothing. */
    public static Example<Message> accepted(String text) {
        return accepted(text, message -> message);
    }

    /** A message in which the rule finds nothing. */
    public static Example<Message> accepted(String text, UnaryOperator<Message.Builder> known) {
        return new Example<>(known.apply(Message.builder(text)).build(), List.of(), "");
    }

    /** The same example with a note on what it shows. */
    public Example<S> note(String shows) {
        return new Example<>(subject, marks, shows);
    }

    /**
     * A subject of any type, read from a text; the rule finds what stands between « and », and nothing where nothing
     * is marked.
     *
     * @param reads what makes the subject of the text without the marks
     * @throws IllegalArgumentException if a mark is not closed
     */
    public static <S> Example<S> of(String marked, Function<String, S> reads) {
        StringBuilder text = new StringBuilder();
        List<Span> marks = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '\u00ab' && open < 0) {
                open = text.length();
            } else if (c == '\u00bb' && open >= 0) {
                marks.add(new Span(open, text.length()));
                open = -1;
            } else {
                text.append(c);
            }
        }
        if (open >= 0) {
            throw new IllegalArgumentException("a mark is not closed in: " + marked);
        }
        return new Example<>(reads.apply(text.toString()), marks, "");
    }
}
