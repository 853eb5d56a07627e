package dev.adagio.examples.report;

import java.util.Locale;

/** The formats a report can be written in. */
public enum Format {
    /** For people at a terminal. */
    TEXT,
    /** One versioned JSON object. */
    JSON,
    /** A JSON object a line, one for each subject, in the order of the input. */
    JSONL,
    /** SARIF 2.1.0, which code review tools show at the lines concerned. */
    SARIF,
    /** One page that needs nothing else. */
    HTML;

    /** The lower-case word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
