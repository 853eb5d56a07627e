package dev.adagio.meeting;

/** Who may be shown something that tells of single people. */
public enum Audience {
    /** Whoever called the meeting, and nobody else: they can move it. */
    ORGANIZER,
    /** Everybody: it tells of no single person. */
    EVERYBODY
}
