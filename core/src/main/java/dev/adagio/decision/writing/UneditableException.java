package dev.adagio.decision.writing;

/** A record has no place where a change could be made so that it is read back. Its text was not touched. */
public final class UneditableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says which record, and what change. */
    public UneditableException(String message) {
        super(message);
    }
}
