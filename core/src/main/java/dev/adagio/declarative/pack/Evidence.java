package dev.adagio.declarative.pack;

import dev.adagio.pattern.PatternMatch;
import dev.adagio.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found.
 *
 * @param match where
 * @param text the text it is in
 * @param isTitle whether that is the title
 * @param count how many were found
 */
record Evidence(PatternMatch match, String text, boolean isTitle, int count) {

    Span span() {
        return match.span();
    }

    /** What a group matched, or nothing; group 0 is the whole. */
    String group(int number) {
        if (number == 0) {
            return span().of(text);
        }
        @Nullable Span group = number <= match.groups().size() ? match.groups().get(number - 1) : null;
        return group == null ? "" : group.of(text);
    }
}
