package dev.adagio.decision.store;

import java.io.IOException;
import java.util.Objects;

/** A file is not as a change takes it to be: somebody else changed it meanwhile. Nothing was written over. */
public final class ConflictException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String path;

    ConflictException(String path, String why) {
        super(path + ": " + why);
        this.path = Objects.requireNonNull(path, "path");
    }

    /** The file. */
    public String path() {
        return path;
    }
}
