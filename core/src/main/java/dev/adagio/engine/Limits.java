package dev.adagio.engine;

/**
 * Bounds that keep one subject from taking more than its share.
 *
 * @param textLength how many UTF-16 units of a text are read; what lies behind is left unread, and the review says so
 */
public record Limits(int textLength) {

    /** Reads up to 16 Mi units, more than any letter holds. */
    public static final Limits DEFAULT = new Limits(16 << 20);

    /**
     * Limits.
     *
     * @throws IllegalArgumentException if a limit is not positive
     */
    public Limits {
        if (textLength <= 0) {
            throw new IllegalArgumentException("textLength is not positive: " + textLength);
        }
    }
}
