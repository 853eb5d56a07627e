package dev.adagio.declarative.style;

import dev.adagio.text.Span;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a check leaves alone: words, and whole phrases even where it finds one word of them. */
final class Exceptions {

    static final Exceptions NONE = new Exceptions(List.of());

    private final @Nullable Search words;
    private final @Nullable Search phrases;

    /**
     * Exceptions.
     *
     * @throws dev.adagio.pattern.MalformedPatternException if one cannot be read
     */
    Exceptions(List<String> terms) {
        words = search(terms);
        phrases = search(terms.stream()
                .filter(term -> term.contains(" ") || term.contains("\\s"))
                .toList());
    }

    private static @Nullable Search search(List<String> terms) {
        if (terms.isEmpty()) {
            return null;
        }
        List<String> longest = terms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        return new Search("\\b(?:" + String.join("|", longest) + ")\\b", false);
    }

    /** Whether what was found there is left alone. */
    boolean hold(String text, Span found) {
        return isWord(found.of(text))
                || (phrases != null
                        && phrases.all(text).stream()
                                .anyMatch(each -> each.span().contains(found)));
    }

    /** Whether a word is left alone wherever it stands. */
    boolean isWord(String observed) {
        return words != null && words.isIn(observed);
    }
}
