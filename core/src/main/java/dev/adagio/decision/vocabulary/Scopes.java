package dev.adagio.decision.vocabulary;

import dev.adagio.text.Span;
import java.util.Optional;

/** What a role or a link is limited to: in brackets behind it, or behind a word such as "for". */
public final class Scopes {

    private Scopes() {}

    /** The ground that is named in a stretch of text; without the brackets or the word that leads to it. */
    public static Optional<Span> of(String text, Span span) {
        int open = Words.indexOf(text, "(", span.start(), span.end());
        int close = open < 0 ? -1 : Words.indexOf(text, ")", open, span.end());
        if (close > open + 1) {
            return Optional.of(new Span(open + 1, close));
        }
        for (int at = span.start() + 1; at < span.end(); at++) {
            Phrases.Match word =
                    text.charAt(at - 1) == ' ' ? Vocabulary.of("scope").at(text, at, span.end()) : null;
            int first = word == null ? -1 : Words.firstLetter(text, word.end(), span.end());
            if (first >= 0) {
                return Optional.of(new Span(first, end(text, first, span.end())));
            }
        }
        return Optional.empty();
    }

    /** What stands in front of the scope. */
    public static Span before(String text, Span span) {
        int open = Words.indexOf(text, "(", span.start(), span.end());
        if (open > span.start()) {
            return new Span(span.start(), open);
        }
        for (int at = span.start() + 1; at < span.end(); at++) {
            if (text.charAt(at - 1) == ' ' && Vocabulary.of("scope").at(text, at, span.end()) != null) {
                return new Span(span.start(), at);
            }
        }
        return span;
    }

    private static int end(String text, int from, int to) {
        int end = to;
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
