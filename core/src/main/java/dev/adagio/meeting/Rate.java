package dev.adagio.meeting;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an hour of a person is taken to cost, as a range: nobody knows it better, and it is nobody's salary.
 *
 * @param from at least so much
 * @param to at most so much
 * @param currency what it is counted in, or empty
 */
public record Rate(double from, double to, String currency) {

    private static final Pattern RANGE = Pattern.compile(
            "\\s*(\\d{1,9}(?:\\.\\d{1,2})?)\\s*-\\s*(\\d{1,9}(?:\\.\\d{1,2})?)\\s*(\\p{L}{0,5}|\\p{Sc})\\s*");

    /**
     * A rate.
     *
     * @throws IllegalArgumentException if it is negative or no range
     */
    public Rate {
        if (!(from >= 0) || !(to >= from) || Double.isInfinite(to)) {
            throw new IllegalArgumentException("no range: " + from + "-" + to);
        }
    }

    /**
     * A rate as people write it: {@code 40-90}, {@code 40-90 EUR}.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    public static Rate parse(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no range of an hour's cost, such as 40-90 or 40-90 EUR");
        }
        return new Rate(Double.parseDouble(range.group(1)), Double.parseDouble(range.group(2)), range.group(3));
    }

    /** What so many hours cost, as words: {@code 800 to 1,800 EUR}. */
    public String of(double hours) {
        return String.format(Locale.ROOT, "%,.0f to %,.0f %s", hours * from, hours * to, currency)
                .strip();
    }
}
