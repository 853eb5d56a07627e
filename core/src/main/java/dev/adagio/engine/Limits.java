package dev.adagio.engine;

/**
 * Bounds that keep one subject, or one rule, from taking more than its share.
 *
 * @param textLength how many UTF-16 units of a text are read; what lies behind is left unread, and the review says so
 * @param findings how many findings a rule may make in one subject; the first are kept, and the review says so
 * @param steps how often a rule may ask the signals of one subject; what it found is dropped then, and the review says
 *     so. A rule that never asks cannot be stopped
 * @param strikes how often a rule may fail before an engine asks it no more
 */
public record Limits(int textLength, int findings, long steps, int strikes) {

    /** Reads up to 16 Mi units, more than any letter holds. */
    public static final Limits DEFAULT = new Limits(16 << 20, 10_000, 50_000_000, 3);

    /**
     * Limits.
     *
     * @throws IllegalArgumentException if a limit is not positive
     */
    public Limits {
        positive("textLength", textLength);
        positive("findings", findings);
        positive("steps", steps);
        positive("strikes", strikes);
    }

    /**
     * The usual limits, with another length of texts.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Limits(int textLength) {
        this(textLength, DEFAULT.findings, DEFAULT.steps, DEFAULT.strikes);
    }

    private static void positive(String name, long limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException(name + " is not positive: " + limit);
        }
    }
}
