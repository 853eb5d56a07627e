package dev.adagio.examples.cli.shell;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lets bytes through until it is shut; so what is buffered above it can be closed in peace after a failure. */
final class Tap extends FilterOutputStream {

    private boolean shut;

    Tap(OutputStream out) {
        super(out);
    }

    void shut() {
        shut = true;
    }

    @Override
    public void write(int b) throws IOException {
        if (!shut) {
            out.write(b);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!shut) {
            out.write(bytes, offset, length);
        }
    }

    @Override
    public void flush() throws IOException {
        if (!shut) {
            out.flush();
        }
    }
}
