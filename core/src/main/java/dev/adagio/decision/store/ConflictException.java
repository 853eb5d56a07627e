package dev.adagio.decision.store;

import dev.adagio.decision.log.Change;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** A file is not as a change takes it to be: somebody else changed it meanwhile. Nothing was written over. */
public final class ConflictException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String path;

    /**
     * A conflict.
     *
     * @param why what is the matter with the file, as the end of a sentence that begins with its path
     */
    public ConflictException(String path, String why) {
        super(path + ": " + why);
        this.path = Objects.requireNonNull(path, "path");
    }

    /** A file that would lie where the log has no business. */
    static ConflictException outside(String path) {
        return new ConflictException(path, "lies outside of the log");
    }

    /**
     * Does nothing where a record is as a change takes it to be.
     *
     * @param now what the record holds now; empty where there is none
     * @throws ConflictException with the first difference, if it is not
     */
    public static void unlessIsAsBefore(Change change, Optional<String> now) throws ConflictException {
        if (!now.equals(change.before())) {
            throw new ConflictException(change.path(), Difference.of(now, change.before()));
        }
    }

    /** The file. */
    public String path() {
        return path;
    }
}
