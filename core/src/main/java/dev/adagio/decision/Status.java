package dev.adagio.decision;

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
    UNKNOWN
}
