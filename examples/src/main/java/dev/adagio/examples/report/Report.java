package dev.adagio.examples.report;

import dev.adagio.examples.archive.item.Problem;
import java.io.Closeable;
import java.io.IOException;

/**
 * Takes in what a run finds, one subject after another in the order of the input, and writes it down.
 * Used by one thread. Nothing is whole before {@link #end}; {@link #close} without it gives up what was
 * begun and only frees what is held.
 */
public interface Report extends Closeable {

    /** A subject was reviewed, whether or not anything was found in it. */
    void reviewed(Reviewed reviewed) throws IOException;

    /** Whether it tells what is advised as well, which is then worked out ahead on many threads. */
    default boolean advises() {
        return true;
    }

    /** Something could not be read; all else goes on. Comes at its place among the subjects. */
    void problem(Problem problem) throws IOException;

    /** All subjects have been seen: writes what comes last. Called once, or never when the run was given up. */
    void end(Tally tally) throws IOException;
}
