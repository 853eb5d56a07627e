package dev.adagio.examples.archive.item;

import java.util.Locale;

/** The forms an archive's files have. */
public enum Form {
    /** Plain text: one message, a chat turn. */
    TEXT,
    /** Markdown: one document. */
    MARKDOWN,
    /** Markdown with the sections of a decision record: one document. */
    DECISION_RECORD,
    /** A page of HTML: one document, as plain text. */
    HTML,
    /** One mail (RFC 5322 and MIME). */
    MAIL,
    /** Mails one after another, with mboxrd or mboxo quoting. */
    MBOX,
    /** A day of a channel in a Slack export. */
    SLACK,
    /** A Mattermost bulk export. */
    MATTERMOST,
    /** A file of messages in a Zulip export. */
    ZULIP,
    /** Issues, pull requests and comments as GitHub's REST API returns them. */
    GITHUB,
    /** iCalendar (RFC 5545) or vCalendar. */
    ICALENDAR,
    /** Adagio's own neutral form: a JSON object a message. */
    NEUTRAL,
    /** Adagio's own form of a workspace: channels, roles, work. */
    WORKSPACE,
    /** A file that tells the names in an export beside it, and has no message of its own. */
    NAMES,
    /** A zip of files in the other forms. */
    ZIP,
    /** JSON in none of the forms above. */
    OTHER_JSON,
    /** No text. */
    BINARY,
    /** Nothing at all. */
    EMPTY;

    /** The lower-case word for it, for example {@code decision-record}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
