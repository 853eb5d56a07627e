package dev.adagio.examples.archive.source;

import java.io.IOException;

/** Reads files of one form. */
public interface FormReader {

    /**
     * Reads this file and tells of all that is in it.
     *
     * @throws IOException if no more of the file can be read, which is then a problem of the file
     */
    void read(Source source, Outlet outlet) throws IOException;
}
