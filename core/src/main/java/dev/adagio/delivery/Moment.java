package dev.adagio.delivery;

import java.util.Locale;

/** When something is best brought to somebody, the most disturbing first. */
public enum Moment {
    /** At once, whatever they are doing. */
    NOW,
    /** When what they are doing comes to a break. */
    NEXT_BREAK,
    /** With others of its kind, a few times a day. */
    BATCH,
    /** Where they look when it suits them. */
    ASYNC,
    /** Not at all: there is an answer already, or nothing to do. */
    NEVER;

    /** The lower-case words used in files and reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
