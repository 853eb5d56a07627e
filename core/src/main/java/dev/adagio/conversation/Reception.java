package dev.adagio.conversation;

/** How much shows that something was taken in, from nothing at all to the words of whoever took it in. */
public enum Reception {
    /** Nothing shows. */
    NONE,
    /** Somebody put a sign beside it. */
    SEEN,
    /** Somebody said that it has arrived, or asked back. */
    ACKNOWLEDGED,
    /** Somebody said what they will do about it. */
    COMMITTED,
    /** Somebody said in their own words what it is. */
    RESTATED
}
