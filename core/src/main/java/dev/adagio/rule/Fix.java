package dev.adagio.rule;

import dev.adagio.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A change that clears a finding. It is safe: it keeps what the author said, claims nothing that neither the text nor
 * what the host knows of the message says, and leaves quotes and code alone. That it clears the finding and brings no
 * new one is the engine's care, see {@code Review.withFixes()}.
 *
 * @param label what it does, as one would write it on a button
 * @param edits the changes, ordered by span and without overlap
 */
public record Fix(String label, List<Edit> edits) {

    /**
     * A fix.
     *
     * @throws IllegalArgumentException if there are no edits or two of them overlap
     */
    public Fix {
        Objects.requireNonNull(label, "label");
        edits = edits.stream().sorted(Comparator.comparing(Edit::span)).toList();
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix without an edit: " + label);
        }
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i - 1).span().overlaps(edits.get(i).span())) {
                throw new IllegalArgumentException("edits overlap: " + edits);
            }
        }
    }

    /** A fix of one edit. */
    public static Fix replacing(String label, Span span, String replacement) {
        return new Fix(label, List.of(new Edit(span, replacement)));
    }

    /**
     * The text after the fix.
     *
     * @throws IndexOutOfBoundsException if an edit lies outside the text
     */
    public String apply(String text) {
        StringBuilder edited = new StringBuilder();
        int from = 0;
        for (Edit edit : edits) {
            edited.append(text, from, edit.span().start()).append(edit.replacement());
            from = edit.span().end();
        }
        return edited.append(text, from, text.length()).toString();
    }
}
