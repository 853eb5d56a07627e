package dev.adagio.examples.archive;

import dev.adagio.examples.archive.source.Outlet;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read of a file, each byte as so many bytes of the archive. */
final class Counted extends FilterInputStream {
    private final Outlet outlet;
    private final double weight;
    private double fraction;

    Counted(InputStream in, Outlet outlet, double weight) {
        super(in);
        this.outlet = outlet;
        this.weight = weight;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        fraction += read * weight;
        long whole = (long) fraction;
        fraction -= whole;
        outlet.consumed(whole);
    }
}
