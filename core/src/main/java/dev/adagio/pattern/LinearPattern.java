package dev.adagio.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Found by an automaton: no text makes it slow. */
final class LinearPattern implements TextPattern {

    private final String regex;
    private final boolean ignoreCase;
    private final Pattern pattern;

    private LinearPattern(String regex, boolean ignoreCase, Pattern pattern) {
        this.regex = regex;
        this.ignoreCase = ignoreCase;
        this.pattern = pattern;
    }

    static LinearPattern compile(String regex, boolean ignoreCase) {
        PatternWeight.check(regex);
        try {
            int flags = Pattern.MULTILINE | (ignoreCase ? Pattern.CASE_INSENSITIVE : 0);
            return new LinearPattern(regex, ignoreCase, Pattern.compile(ofAllScripts(regex), flags));
        } catch (PatternSyntaxException wrong) {
            throw new MalformedPatternException(wrong.getDescription() + ": " + wrong.getPattern(), wrong.getIndex());
        } catch (StackOverflowError wrong) {
            throw new MalformedPatternException("its groups are nested too deep", -1);
        }
    }

    /** RE2 takes word characters and digits for those of ASCII. */
    private static String ofAllScripts(String regex) {
        StringBuilder wide = new StringBuilder(regex.length());
        boolean inClass = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\' && i + 1 < regex.length()) {
                String letters = switch (regex.charAt(++i)) {
                    case 'w' -> "\\p{L}\\p{M}\\p{Nd}_";
                    case 'd' -> "\\p{Nd}";
                    default -> "";
                };
                wide.append(
                        letters.isEmpty() ? regex.substring(i - 1, i + 1) : inClass ? letters : "[" + letters + "]");
            } else {
                inClass = c == '[' || (inClass && c != ']');
                wide.append(c);
            }
        }
        return wide.toString();
    }

    @Override
    public String regex() {
        return regex;
    }

    @Override
    public boolean ignoresCase() {
        return ignoreCase;
    }

    @Override
    public void search(CharSequence text, Span part, Predicate<PatternMatch> wanted) {
        Matcher matcher = pattern.matcher(text.subSequence(part.start(), part.end()));
        boolean on = true;
        while (on && matcher.find()) {
            List<@Nullable Span> groups = new ArrayList<>();
            for (int i = 1; i <= matcher.groupCount(); i++) {
                groups.add(span(matcher.start(i), matcher.end(i), part.start()));
            }
            on = wanted.test(
                    new PatternMatch(new Span(part.start() + matcher.start(), part.start() + matcher.end()), groups));
        }
    }

    private static @Nullable Span span(int start, int end, int offset) {
        return start < 0 ? null : new Span(offset + start, offset + end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinearPattern that && that.ignoreCase == ignoreCase && that.regex.equals(regex);
    }

    @Override
    public int hashCode() {
        return regex.hashCode();
    }

    @Override
    public String toString() {
        return regex;
    }
}
