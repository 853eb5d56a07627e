package dev.adagio.pattern;

import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A regular expression that is safe to run on any text. Immutable and thread-safe; two are equal if they are written
 * and read alike.
 */
public sealed interface TextPattern permits LinearPattern, BoundedPattern {

    /** The longest pattern, in UTF-16 units. */
    int LONGEST = 200_000;

    /** How a pattern is written. */
    String regex();

    /** Whether a letter stands for itself in either case. */
    boolean ignoresCase();

    /**
     * The matches within a part of a text, from left to right and without overlap, as long as they are wanted. A
     * pattern sees the part alone: {@code ^} and {@code \b} hold at its ends.
     *
     * @param wanted gets each match; answers whether to go on
     * @throws RunawayPatternException if it takes more steps than it may; a linear pattern never does
     * @throws IndexOutOfBoundsException if the part lies outside the text
     */
    void search(CharSequence text, Span part, Predicate<PatternMatch> wanted);

    /** All matches within a part of a text, as {@link #search} finds them. */
    default List<PatternMatch> in(CharSequence text, Span part) {
        List<PatternMatch> matches = new ArrayList<>();
        search(text, part, matches::add);
        return List.copyOf(matches);
    }

    /** Whether there is a match within a part of a text, as {@link #search} finds it. */
    default boolean isIn(CharSequence text, Span part) {
        boolean[] found = new boolean[1];
        search(text, part, match -> {
            found[0] = true;
            return false;
        });
        return found[0];
    }

    /**
     * A pattern that is found in time linear in the text, in RE2 syntax: no lookaround and no back reference. {@code ^}
     * and {@code $} are the ends of a line; {@code \w} and {@code \d} know the letters and digits of all scripts,
     * {@code \b} those of ASCII.
     *
     * @throws MalformedPatternException if it cannot be understood or would be too large
     */
    static TextPattern linear(String regex, boolean ignoreCase) {
        return LinearPattern.compile(regex, ignoreCase);
    }

    /**
     * A pattern in the syntax of {@link java.util.regex.Pattern}, lookaround included, which gives up with a {@link
     * RunawayPatternException} after a number of steps that grows with the text. {@code ^} and {@code $} are the ends of
     * a line; letters are those of all scripts.
     *
     * @throws MalformedPatternException if it cannot be understood or would be too large
     */
    static TextPattern bounded(String regex, boolean ignoreCase) {
        return BoundedPattern.compile(regex, ignoreCase);
    }
}
