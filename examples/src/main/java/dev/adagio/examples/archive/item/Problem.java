package dev.adagio.examples.archive.item;

import java.util.Objects;

/**
 * Something that could not be read, or not as it says it should be.
 *
 * @param file the file, named as in {@link Origin#file()}
 * @param line the line, from 1; 0 where the file as a whole is meant
 * @param column the column, from 1; 0 where the line as a whole is meant
 * @param reason what is wrong, in one line
 * @param level whether anything is missing because of it
 */
public record Problem(String file, long line, int column, String reason, Level level) {

    /** What a problem means for what was read. */
    public enum Level {
        /** Something was not read. */
        ERROR,
        /** All was read, on an assumption that the reason names. */
        NOTE
    }

    public Problem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(level, "level");
    }

    /** {@code file:line:column: reason}, without what is 0. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "") + ": " + reason;
    }
}
