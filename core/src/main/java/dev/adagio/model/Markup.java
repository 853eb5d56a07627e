package dev.adagio.model;

/** How the text of a message is written down. */
public enum Markup {
    /** Plain text; every character means itself. */
    PLAIN,
    /** CommonMark with tables. */
    MARKDOWN,
    /** Slack's mrkdwn, with its mentions in angle brackets and its entities, as exports hold them. */
    SLACK,
    /** The plain-text body of a mail: {@code >} quotes, forwarded history, signatures, hard-wrapped lines. */
    MAIL
}
