package dev.adagio.pattern;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How large a pattern becomes when its counted repetitions are written out, reckoned without writing them out: {@code
 * ((a{100}){100}){100}} is a million.
 */
final class PatternWeight {

    /** Enough for any pattern a person writes, and compiled in an instant. */
    static final long MOST = 200_000;

    private final String regex;
    private int at;
    private long last;
    private long sum;

    private PatternWeight(String regex) {
        this.regex = regex;
    }

    /**
     * Checks a pattern before it is compiled.
     *
     * @throws MalformedPatternException if it is too long or too large
     */
    static void check(String regex) {
        if (regex.length() > TextPattern.LONGEST) {
            throw new MalformedPatternException(
                    "the pattern has " + regex.length() + " characters, and at most " + TextPattern.LONGEST
                            + " are read",
                    -1);
        }
        if (new PatternWeight(regex).reckon() > MOST) {
            throw new MalformedPatternException(
                    "with its repetitions written out the pattern has more than " + MOST + " parts", -1);
        }
    }

    private long reckon() {
        Deque<Long> open = new ArrayDeque<>();
        while (at < regex.length()) {
            char c = regex.charAt(at++);
            switch (c) {
                case '(' -> {
                    open.push(sum);
                    sum = 0;
                    last = 0;
                }
                case ')' -> {
                    last = sum + 1;
                    sum = last + (open.isEmpty() ? 0 : open.pop());
                }
                case '[' -> {
                    skipClass();
                    atom();
                }
                case '\\' -> {
                    at++;
                    atom();
                }
                case '{' -> repeat();
                default -> atom();
            }
            if (sum > MOST) {
                return sum;
            }
        }
        return sum;
    }

    private void atom() {
        last = 1;
        sum++;
    }

    private void repeat() {
        int end = regex.indexOf('}', at);
        String counts = end < 0 ? "" : regex.substring(at, end);
        if (!counts.matches("\\d{1,9}(?:,\\d{0,9})?")) {
            atom();
            return;
        }
        String most = counts.endsWith(",")
                ? counts.substring(0, counts.length() - 1)
                : counts.substring(counts.indexOf(',') + 1);
        long times = Math.max(1, Long.parseLong(most));
        sum += last * (times - 1);
        last *= times;
        at = end + 1;
    }

    private void skipClass() {
        at += regex.startsWith("^", at) ? 1 : 0;
        at += regex.startsWith("]", at) ? 1 : 0;
        while (at < regex.length() && regex.charAt(at) != ']') {
            at += regex.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }
}
