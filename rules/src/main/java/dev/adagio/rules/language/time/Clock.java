package dev.adagio.rules.language.time;

import java.util.Locale;
import java.util.Set;

/** What time a number with its marks and letters tells. */
enum Clock {
    /** No time. */
    NONE,
    /** A time of day without a zone: {@code 3pm}, {@code 15:00}. */
    UNZONED,
    /** A time of day with its zone: {@code 15:00Z}. */
    ZONED,
    /** A date that everybody reads alike: {@code 2026-06-12}. */
    DATE,
    /** A date that is read in two ways: {@code 04/05}. */
    AMBIGUOUS_DATE;

    /**
     * What a number tells.
     *
     * @param meridiem whether "am", "pm" or "o'clock" follows
     * @param dated whether a word before it, such as "on", tells a date from a fraction
     * @param halves the endings that stand for the halves of a day, such as "am"
     */
    static Clock of(String number, boolean meridiem, boolean dated, Set<String> halves) {
        int digits = 0;
        int colons = 0;
        int slashes = 0;
        int dashes = 0;
        int letters = number.length();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == ':') {
                colons++;
            } else if (c == '/') {
                slashes++;
            } else if (c == '-') {
                dashes++;
            } else {
                letters = i;
                break;
            }
        }
        String tail = number.substring(letters).toLowerCase(Locale.ROOT);
        boolean half = meridiem || halves.contains(tail);
        if (colons > 0 || half) {
            return time(colons, digits, tail, half);
        }
        if (!tail.isEmpty() && !tail.startsWith("t")) {
            return NONE;
        }
        if (dashes == 2 && slashes == 0 && number.indexOf('-') == 4) {
            return DATE;
        }
        if (slashes == 2 || (slashes == 1 && dashes == 0 && digits >= 2 && digits <= 4)) {
            boolean fraction = slashes == 1 && !dated && number.indexOf('0') != 0;
            return fraction ? NONE : slashed(number);
        }
        return NONE;
    }

    private static Clock time(int colons, int digits, String tail, boolean half) {
        if (colons > 2 || digits > 6 || digits == 0) {
            return NONE;
        }
        if (tail.equals("z")) {
            return ZONED;
        }
        boolean clock = half || tail.isEmpty() || tail.equals("h");
        return clock ? UNZONED : NONE;
    }

    private static Clock slashed(String number) {
        String[] parts = number.split("/", -1);
        if (parts[0].length() > 2 || parts[1].length() > 2) {
            return parts[0].length() == 4 && parts.length == 3 ? DATE : NONE;
        }
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        boolean monthFirst = first >= 1 && first <= 12 && second >= 1 && second <= 31;
        boolean dayFirst = second >= 1 && second <= 12 && first >= 1 && first <= 31;
        if (monthFirst && dayFirst) {
            return first == second ? DATE : AMBIGUOUS_DATE;
        }
        return monthFirst || dayFirst ? DATE : NONE;
    }
}
