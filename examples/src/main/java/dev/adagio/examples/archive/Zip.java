package dev.adagio.examples.archive;

import dev.adagio.examples.archive.item.Limits;
import dev.adagio.examples.archive.raw.ZipDirectory;
import dev.adagio.examples.archive.source.Place;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A zip that is read entry by entry, within limits. Nothing is ever unpacked to disk, so it does not
 * matter where the names of its entries lead. Not thread-safe.
 */
final class Zip implements Closeable {
    private static final long FREE = 1 << 20;

    /** What names are in that are not marked as UTF-8; anything can be read as this. */
    private static final Charset OLD_NAMES = Charset.forName("windows-1252");

    private final ZipFile file;
    private final Limits limits;
    private final NavigableMap<String, ZipEntry> entries = new TreeMap<>();
    private int hidden;
    private long unpacked;

    private Zip(ZipFile file, Limits limits) {
        this.file = file;
        this.limits = limits;
        for (ZipEntry entry : Collections.list(file.entries())) {
            if (!entry.isDirectory() && entries.putIfAbsent(name(entry), entry) != null) {
                hidden++;
            }
        }
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
        return new Zip(new ZipFile(zip.toFile(), ZipFile.OPEN_READ, OLD_NAMES), limits);
    }

    private static String name(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : name;
    }

    /** The files in it, by their names and in the order of these. */
    Map<String, ZipEntry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /** How many entries cannot be read because there are others of the same name. */
    int hidden() {
        return hidden;
    }

    /** The content of an entry, up to the limits. */
    InputStream open(ZipEntry entry) throws IOException {
        return new Guarded(file.getInputStream(entry), entry.getCompressedSize());
    }

    /** Where the file of this name lies in the zip. */
    Place place(String name) {
        String[] way = name.split("/");
        return new Place() {
            @Override
            public String folder() {
                return way.length < 2 ? "" : way[way.length - 2];
            }

            @Override
            public @Nullable InputStream open(String relative) throws IOException {
                int depth = way.length - 1;
                String down = relative;
                while (down.startsWith("../") && depth > 0) {
                    down = down.substring(3);
                    depth--;
                }
                String prefix = String.join("/", Arrays.asList(way).subList(0, depth));
                ZipEntry entry = entries.get(prefix.isEmpty() ? down : prefix + "/" + down);
                return entry == null ? null : Zip.this.open(entry);
            }
        };
    }

    @Override
    public void close() throws IOException {
        file.close();
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
