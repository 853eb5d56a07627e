package dev.adagio.pattern;

/** A pattern that cannot be understood, or would be too large. The message says why. */
public final class MalformedPatternException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int index;

    MalformedPatternException(String message, int index) {
        super(message);
        this.index = index;
    }

    /** Where in the pattern, as far as that is known; -1 where it is not. */
    public int index() {
        return index;
    }
}
