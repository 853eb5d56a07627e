package dev.adagio.examples.archive.raw;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that gives only so many bytes until it is allowed more: what reads one value from it cannot run away. */
final class Budget extends FilterInputStream {
    private final int limit;
    private long left;

    Budget(InputStream in, int limit) {
        super(in);
        this.limit = limit;
        this.left = limit;
    }

    void renew() {
        left = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left <= 0) {
            throw new IOException("one value has more than " + limit + " bytes");
        }
        int read = super.read(bytes, offset, length);
        left -= Math.max(0, read);
        return read;
    }
}
