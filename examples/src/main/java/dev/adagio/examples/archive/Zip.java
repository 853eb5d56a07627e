package dev.adagio.examples.archive;

import dev.adagio.examples.archive.item.Limits;
import dev.adagio.examples.archive.raw.ZipDirectory;
import dev.adagio.examples.archive.source.Source;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** A zip that is read as folders, within limits. Nothing is ever unpacked to disk, so its names can do no harm. */
final class Zip implements Source.Opener, Closeable {
    private static final long FREE = 1 << 20;

    private final FileSystem files;
    private final Limits limits;
    private long unpacked;

    private Zip(FileSystem files, Limits limits) {
        this.files = files;
        this.limits = limits;
    }

    /**
     * Opens a zip.
     *
     * @throws IOException if it is broken, has too many entries, or lies in another zip
     */
    static Zip open(Path zip, Limits limits) throws IOException {
        if (zip.getFileSystem() != FileSystems.getDefault()) {
            throw new IOException("a zip in a zip is not opened");
        }
        ZipDirectory directory = ZipDirectory.of(zip);
        // An entry's name may be long, so a directory may well be several times its least size.
        if (directory.entries() > limits.zipEntries() || directory.most() > 4L * limits.zipEntries()) {
            throw new IOException("the zip has more than " + limits.zipEntries() + " entries");
        }
        return new Zip(FileSystems.newFileSystem(zip), limits);
    }

    Path root() {
        return files.getPath("/");
    }

    @Override
    public InputStream open(Path entry) throws IOException {
        return new Guarded(Files.newInputStream(entry), packed(entry));
    }

    @Override
    public double weight(Path entry) throws IOException {
        return (double) packed(entry) / Math.max(1, Files.size(entry));
    }

    /** How many bytes of the zip an entry takes. */
    private static long packed(Path entry) throws IOException {
        return Files.getAttribute(entry, "zip:compressedSize") instanceof Long size ? size : Files.size(entry);
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    /** Ends with an exception where an entry gives more than a zip that means well. */
    private final class Guarded extends FilterInputStream {
        private final long packed;
        private long given;

        Guarded(InputStream in, long packed) {
            super(in);
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            given += Math.max(0, read);
            unpacked += Math.max(0, read);
            if (given > limits.zipEntry()) {
                throw new IOException("unpacked it has more than " + limits.zipEntry() + " bytes");
            } else if (unpacked > limits.zipTotal()) {
                throw new IOException("unpacked the zip has more than " + limits.zipTotal() + " bytes");
            } else if (given > FREE && given / packed > limits.zipRatio()) {
                throw new IOException("it grows more than " + limits.zipRatio() + " times when unpacked");
            }
            return read;
        }
    }
}
