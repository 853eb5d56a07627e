package dev.adagio.decision;

import java.util.Locale;

/** Where a decision stands. */
public enum Status {
    /** Written down, not yet put forward. */
    DRAFT,
    /** Put forward, and not yet decided. */
    PROPOSED,
    /** Decided, and in force; also where parts of it have been superseded. */
    ACCEPTED,
    /** Decided against, or withdrawn. */
    REJECTED,
    /** No longer to be followed, without a successor. */
    DEPRECATED,
    /** Replaced by a later decision. */
    SUPERSEDED,
    /** Not stated, or in words that are not understood. Never guessed. */
    UNKNOWN;

    /** The lower-case word used in files, for example {@code accepted}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
