package dev.adagio.declarative.style;

import dev.adagio.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * Something a check found.
 *
 * @param span where, in the whole text
 * @param words what its message is filled with, in order
 * @param swaps what could stand there instead; empty where the check does not say
 */
record Alert(Span span, List<String> words, List<String> swaps) {
    Alert {
        Objects.requireNonNull(span, "span");
        words = List.copyOf(words);
        swaps = List.copyOf(swaps);
    }

    static Alert at(StyledBlock block, int start, int end, String... words) {
        return new Alert(block.projection().source(start, end), List.of(words), List.of());
    }
}
