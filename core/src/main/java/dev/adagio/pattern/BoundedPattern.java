package dev.adagio.pattern;

import dev.adagio.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Found by backtracking, with its steps counted. */
final class BoundedPattern implements TextPattern {

    /** Steps a search may take for each character of the text, and on top of that. */
    private static final long STEPS_A_CHARACTER = 500;

    private static final long STEPS = 20_000;

    private static final int FLAGS =
            Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE | Pattern.UNIX_LINES;

    private final String regex;
    private final boolean ignoreCase;
    private final Pattern pattern;

    private BoundedPattern(String regex, boolean ignoreCase, Pattern pattern) {
        this.regex = regex;
        this.ignoreCase = ignoreCase;
        this.pattern = pattern;
    }

    static BoundedPattern compile(String regex, boolean ignoreCase) {
        PatternWeight.check(regex);
        try {
            int flags = FLAGS | (ignoreCase ? Pattern.CASE_INSENSITIVE : 0);
            return new BoundedPattern(regex, ignoreCase, Pattern.compile(regex, flags));
        } catch (PatternSyntaxException wrong) {
            throw new MalformedPatternException(wrong.getDescription(), wrong.getIndex());
        } catch (StackOverflowError wrong) {
            throw new MalformedPatternException("its groups are nested too deep", -1);
        }
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
        CharSequence seen = text.subSequence(part.start(), part.end());
        Steps steps = new Steps(STEPS + STEPS_A_CHARACTER * seen.length());
        Matcher matcher = pattern.matcher(new Counted(seen, steps));
        try {
            boolean on = true;
            while (on && matcher.find()) {
                List<@Nullable Span> groups = new ArrayList<>();
                for (int i = 1; i <= matcher.groupCount(); i++) {
                    int start = matcher.start(i);
                    groups.add(start < 0 ? null : new Span(part.start() + start, part.start() + matcher.end(i)));
                }
                Span found = new Span(part.start() + matcher.start(), part.start() + matcher.end());
                on = wanted.test(new PatternMatch(found, groups));
            }
        } catch (StackOverflowError deep) {
            throw new RunawayPatternException(regex, steps.most);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BoundedPattern that && that.ignoreCase == ignoreCase && that.regex.equals(regex);
    }

    @Override
    public int hashCode() {
        return regex.hashCode();
    }

    @Override
    public String toString() {
        return regex;
    }

    private final class Steps {
        private final long most;
        private long taken;

        Steps(long most) {
            this.most = most;
        }

        void step() {
            if (++taken > most) {
                throw new RunawayPatternException(regex, most);
            }
        }
    }

    /** A text that counts how often it is looked at, which a search does at each of its steps. */
    private record Counted(CharSequence text, Steps steps) implements CharSequence {
        @Override
        public char charAt(int index) {
            steps.step();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
