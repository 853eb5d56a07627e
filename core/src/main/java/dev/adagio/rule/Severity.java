package dev.adagio.rule;

import java.util.Locale;

/** How much a finding matters. What is found in running text is never more than a {@link #WARNING}. */
public enum Severity {
    /** Worth a thought. */
    HINT,
    /** Readers will probably stumble over it. */
    WARNING,
    /** A structured fact contradicts itself, such as a record that two people are to decide. */
    ERROR;

    /** The lower-case word used in files and reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The severity named by a word, in any case.
     *
     * @throws IllegalArgumentException if there is no such severity
     */
    public static Severity of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
