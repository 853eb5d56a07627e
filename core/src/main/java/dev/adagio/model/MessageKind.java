package dev.adagio.model;

import java.util.Locale;

/** Where a message is read: what counts as clear differs between a chat turn and a bug report. */
public enum MessageKind {
    /** A mail: addressed, read once, answered later. */
    EMAIL,
    /** A turn in a chat room or direct conversation. */
    CHAT,
    /** An issue, pull request, or a comment on one. */
    ISSUE,
    /** An invitation, agenda or notice of a meeting. */
    MEETING,
    /** A text addressed to no one in particular, such as a decision record or a handbook page. */
    DOCUMENT;

    /** The lower-case word used in files, for example {@code email}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind named by a word, in any case.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public static MessageKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
