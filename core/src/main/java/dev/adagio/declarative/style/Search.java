package dev.adagio.declarative.style;

import dev.adagio.pattern.MalformedPatternException;
import dev.adagio.pattern.PatternMatch;
import dev.adagio.pattern.TextPattern;
import dev.adagio.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of a style. Styles mean the letters of all scripts by {@code \b} and may look around; where a text is plain
 * ASCII and the pattern does not look around, it is found in linear time, otherwise under a bound of steps.
 */
final class Search {

    private static final char ASCII = 127;

    /** How many repetitions are looked at behind a place. */
    private static final int FARTHEST_BEHIND = 60;

    private final @Nullable TextPattern linear;
    private final @Nullable TextPattern bounded;

    /**
     * A pattern.
     *
     * @throws MalformedPatternException if it can be read in neither way
     */
    Search(String regex, boolean ignoreCase) {
        linear = read(regex, ignoreCase, true);
        TextPattern other = read(translated(regex), ignoreCase, false);
        bounded = other;
        if (linear == null && other == null) {
            TextPattern.bounded(translated(regex), ignoreCase);
        }
    }

    private static @Nullable TextPattern read(String regex, boolean ignoreCase, boolean linear) {
        try {
            return linear ? TextPattern.linear(regex, ignoreCase) : TextPattern.bounded(regex, ignoreCase);
        } catch (MalformedPatternException wrong) {
            return null;
        }
    }

    /** Named groups and lone braces are written another way in Java, and what is looked at behind has an end. */
    private static String translated(String regex) {
        return bounded(
                regex.replace("(?P<", "(?<").replaceAll("(?<!\\\\[pPx])(?<!\\\\)\\{(?!\\d+(?:,\\d*)?\\})", "\\\\{"));
    }

    private static String bounded(String regex) {
        StringBuilder bounded = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            boolean escaped = c == '\\' && i + 1 < regex.length();
            if (depth == 0 && (regex.startsWith("(?<=", i) || regex.startsWith("(?<!", i))) {
                depth = 1;
            } else if (depth > 0 && !escaped) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            if (depth > 0 && (c == '+' || c == '*')) {
                bounded.append(c == '+' ? "{1," : "{0,").append(FARTHEST_BEHIND).append('}');
            } else {
                bounded.append(c);
            }
            if (escaped) {
                bounded.append(regex.charAt(++i));
            }
        }
        return bounded.toString();
    }

    /** Whether it looks around and so runs under a bound of steps on every text. */
    boolean isBounded() {
        return linear == null;
    }

    List<PatternMatch> all(String text) {
        return pattern(text).in(text, new Span(0, text.length()));
    }

    boolean isIn(String text) {
        return pattern(text).isIn(text, new Span(0, text.length()));
    }

    private TextPattern pattern(String text) {
        TextPattern chosen = linear == null || (bounded != null && !isAscii(text)) ? bounded : linear;
        if (chosen == null) {
            throw new IllegalStateException("a pattern was read in one way at least");
        }
        return chosen;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c <= ASCII || !Character.isLetter(c));
    }
}
