package dev.adagio.declarative.style;

import dev.adagio.text.Span;
import java.util.Arrays;

/**
 * A part of a text as a reader sees it, without the signs of its markup, and where each character comes from. What
 * stands in inline code is there as asterisks: it is no prose, but something stands there. Immutable.
 */
final class Projection {

    private final String text;
    /** Where each character stands in the whole text, and where the part ends. */
    private final int[] offsets;

    Projection(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    /** As it stands. */
    static Projection plain(String whole, Span part) {
        int[] offsets = new int[part.length() + 1];
        Arrays.setAll(offsets, i -> part.start() + i);
        return new Projection(part.of(whole), offsets);
    }

    /** Without inline marks, and without what its lines begin with. */
    static Projection markdown(String whole, Span part) {
        return new InlineMarks(whole, part).projection();
    }

    /** What a reader sees. */
    String text() {
        return text;
    }

    /** Where a part of what a reader sees stands in the whole text. */
    Span source(int start, int end) {
        int from = offsets[start];
        return new Span(from, end > start ? Math.max(from, offsets[end - 1] + 1) : from);
    }
}
