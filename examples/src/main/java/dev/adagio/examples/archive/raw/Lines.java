package dev.adagio.examples.archive.raw;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream, one at a time and as bytes, ended by LF or CR LF. A line over the limit is not
 * held: its place in the file and its length are known, its content is gone. Not thread-safe.
 */
public final class Lines implements Closeable {
    private final InputStream in;
    private final int limit;
    private byte[] buffer = new byte[1 << 16];
    private int filled;
    private int start;
    private int next;
    private int length;
    private long number;
    private long skipped;
    private boolean terminated;
    private boolean ended;

    /**
     * Lines of this stream.
     *
     * @param limit the most bytes a line may have without its end
     */
    public Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Goes to the next line; false when there is none. */
    public boolean next() throws IOException {
        start = next;
        skipped = 0;
        int at = start;
        while (true) {
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            if (at < filled) {
                return lineUpTo(at, at + 1, true);
            }
            if (at - start > limit + 1) {
                skipped += at - start;
                start = at;
            }
            int moved = at - start;
            if (!fill()) {
                return lineUpTo(start + moved, start + moved, false);
            }
            at = start + moved;
        }
    }

    private boolean lineUpTo(int end, int following, boolean withEnd) {
        next = following;
        terminated = withEnd;
        length = end - start;
        if (withEnd && length > 0 && buffer[end - 1] == '\r') {
            length--;
        }
        boolean any = withEnd || length > 0 || skipped > 0;
        if (any) {
            number++;
        }
        return any;
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
        } else if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            ended = true;
            return false;
        }
        filled += read;
        return true;
    }

    /** The number of this line, from 1. */
    public long number() {
        return number;
    }

    /** Whether the content of this line is gone because it was over the limit. */
    public boolean tooLong() {
        return skipped > 0 || length > limit;
    }

    /** How many bytes this line has without its end, kept or not. */
    public long size() {
        return skipped + length;
    }

    /** Whether this line is ended by a line end and not by the end of the stream. */
    public boolean terminated() {
        return terminated;
    }

    /** The bytes this line lies in, valid until {@link #next()}: from {@link #offset()}, {@link #length()} of them. */
    public byte[] buffer() {
        return buffer;
    }

    /** Where this line begins in {@link #buffer()}. */
    public int offset() {
        return start;
    }

    /** How many bytes of this line there are in {@link #buffer()}, without its end. */
    public int length() {
        return length;
    }

    /** Whether nothing but blanks is in this line. */
    public boolean blank() {
        for (int i = 0; i < length; i++) {
            byte b = buffer[start + i];
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return skipped == 0;
    }

    /** Whether this line begins with these ASCII characters. */
    public boolean startsWith(String ascii) {
        if (length < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (buffer[start + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
