package dev.adagio.declarative.style;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of which a text must have one for a pattern to be found in it, so that most patterns need not be run.
 *
 * @param words words in lower case, and beginnings of words with an asterisk; empty where nothing is known
 */
record Cue(Set<String> words) {

    private static final Cue NONE = new Cue(Set.of());

    Cue {
        words = Set.copyOf(words);
    }

    /** The cue of a pattern that is one of these between word boundaries. */
    static Cue of(Collection<String> tokens) {
        TreeSet<String> words = new TreeSet<>();
        for (String token : tokens) {
            Optional<String> first = first(token);
            if (first.isEmpty()) {
                return NONE;
            }
            words.add(first.get());
        }
        return words.isEmpty() ? NONE : new Cue(words);
    }

    /** The letters a token begins with: all of a word, or at least the first three. */
    private static Optional<String> first(String token) {
        if (token.indexOf('|') >= 0 && !isGrouped(token)) {
            return Optional.empty();
        }
        int end = 0;
        while (end < token.length() && token.charAt(end) < 128 && Character.isLetter(token.charAt(end))) {
            end++;
        }
        String letters = token.substring(0, end).toLowerCase(Locale.ROOT);
        boolean whole = end == token.length()
                || token.charAt(end) == ' '
                || token.charAt(end) == '-'
                || token.charAt(end) == '\'';
        if (whole && end > 0) {
            return Optional.of(letters);
        }
        boolean optional = !whole && "?*{".indexOf(token.charAt(end)) >= 0;
        int sure = optional ? end - 1 : end;
        return sure >= StyledText.PREFIX
                ? Optional.of(letters.substring(0, StyledText.PREFIX) + "*")
                : Optional.empty();
    }

    /** Whether every bar stands within brackets. */
    private static boolean isGrouped(String token) {
        int depth = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == '|' && depth == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text with these words may have it. */
    boolean isIn(Set<String> text) {
        if (words.isEmpty()) {
            return true;
        }
        return words.size() < text.size()
                ? words.stream().anyMatch(text::contains)
                : text.stream().anyMatch(words::contains);
    }
}
