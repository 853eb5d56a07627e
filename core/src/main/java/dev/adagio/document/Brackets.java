package dev.adagio.document;

import dev.adagio.text.Span;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Which bracket closes which, found in one pass. */
final class Brackets {

    private final int start;
    private final int @Nullable [] partners;

    Brackets(String text, Span span) {
        this.start = span.start();
        this.partners = needed(text, span) ? new int[span.length()] : null;
        if (partners != null) {
            Arrays.fill(partners, -1);
            pair(text, span, "[]", partners);
            pair(text, span, "()", partners);
            pair(text, span, "<>", partners);
        }
    }

    /** The partner of the bracket at an offset, or -1. */
    int closing(int offset) {
        return partners == null ? -1 : partners[offset - start];
    }

    private static boolean needed(String text, Span span) {
        return Spaces.has(text, span, '[') || Spaces.has(text, span, '<');
    }

    private static void pair(String text, Span span, String marks, int[] partners) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = span.start(); at < span.end(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == marks.charAt(0)) {
                open.push(at);
            } else if (c == marks.charAt(1) && !open.isEmpty()) {
                int opened = open.pop();
                partners[opened - span.start()] = at;
                partners[at - span.start()] = opened;
            }
        }
    }
}
