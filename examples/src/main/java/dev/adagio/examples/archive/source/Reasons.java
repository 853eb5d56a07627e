package dev.adagio.examples.archive.source;

import dev.adagio.examples.archive.item.Limits;
import dev.adagio.examples.archive.raw.Lines;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in a few words, for people, what an exception says for programmers. */
public final class Reasons {

    /** What is said of a file that is not what most files are today. */
    public static final String NOT_UTF8 = "it is not all UTF-8; what is not was read as windows-1252";

    /** What is said of HTML of which only a part is read. */
    public static final String HTML_TOO_LONG = "its HTML has more tags than are read; the rest was cut";

    private Reasons() {}

    /** What is said of a line that is not read. */
    public static String tooLong(Lines lines, Limits limits) {
        return "a line of " + lines.size() + " bytes is not read; the most is " + limits.item();
    }

    /** What is said of this exception. */
    public static String of(Throwable problem) {
        if (problem instanceof NoSuchFileException) {
            return "there is no such file or folder";
        } else if (problem instanceof AccessDeniedException) {
            return "there is no permission to read it";
        } else if (problem instanceof FileSystemLoopException) {
            return "its links lead in a circle";
        } else if (problem instanceof FileSystemException failure && failure.getReason() != null) {
            return "it cannot be read: " + failure.getReason();
        } else if (problem instanceof EOFException) {
            return "it ends too early";
        } else if ((problem instanceof IOException || problem instanceof IllegalArgumentException)
                && problem.getMessage() != null) {
            return oneLine(problem.getMessage());
        } else if (problem instanceof StackOverflowError) {
            return "it is nested too deeply";
        }
        return "it cannot be read: " + oneLine(String.valueOf(problem.getMessage()));
    }

    /** The first line of what some program said, and not too much of it: it may repeat what it was given to read. */
    public static String oneLine(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.length() > 200 ? line.substring(0, 200) + "..." : line;
    }
}
