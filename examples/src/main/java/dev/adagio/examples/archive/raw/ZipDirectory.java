package dev.adagio.examples.archive.raw;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the end of a zip says about its directory, read before anything is built from it.
 *
 * @param entries how many entries the directory claims to have
 * @param size how many bytes the directory takes
 */
public record ZipDirectory(long entries, long size) {
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int END64_SIZE = 56;
    private static final int LEAST_ENTRY = 46;

    /**
     * Reads the end of this zip.
     *
     * @throws IOException if it has none or cannot be read
     */
    public static ZipDirectory of(Path zip) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(zip)) {
            long length = channel.size();
            int tail = (int) Math.min(length, END_SIZE + 0xFFFF + LOCATOR_SIZE);
            ByteBuffer bytes = read(channel, length - tail, tail);
            for (int at = tail - END_SIZE; at >= 0; at--) {
                if (bytes.getInt(at) == END) {
                    boolean large = at >= LOCATOR_SIZE && bytes.getInt(at - LOCATOR_SIZE) == LOCATOR;
                    return large
                            ? large(channel, bytes.getLong(at - LOCATOR_SIZE + 8))
                            : new ZipDirectory(bytes.getShort(at + 10) & 0xFFFF, bytes.getInt(at + 12) & 0xFFFFFFFFL);
                }
            }
            throw new IOException("its end is missing: cut off, or not a zip");
        }
    }

    private static ZipDirectory large(SeekableByteChannel channel, long at) throws IOException {
        if (at < 0 || at > channel.size() - END64_SIZE) {
            throw new IOException("its directory is broken");
        }
        ByteBuffer end = read(channel, at, END64_SIZE);
        return new ZipDirectory(end.getLong(32), end.getLong(40));
    }

    private static ByteBuffer read(SeekableByteChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(at);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // on until all of it is there
        }
        return bytes;
    }

    /** The most entries that fit into a directory of this size, whatever number it claims. */
    public long most() {
        return size / LEAST_ENTRY;
    }
}
