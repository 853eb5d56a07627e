package dev.adagio.examples.archive.source;

import dev.adagio.examples.archive.item.Form;
import dev.adagio.examples.archive.item.Origin;
import dev.adagio.examples.archive.raw.ByteOrderMark;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.io.input.ReaderInputStream;

/**
 * One file, open, with its beginning at hand. A byte order mark is taken off, and what is in UTF-16 or
 * UTF-32 comes as UTF-8, so that readers need not know. Not thread-safe.
 */
public final class Source implements Closeable {
    static final int HEAD = 1 << 16;

    private final String file;
    private final Place place;
    private final boolean named;
    private final byte[] head;
    private final InputStream in;

    private Source(String file, Place place, boolean named, byte[] head, InputStream in) {
        this.file = file;
        this.place = place;
        this.named = named;
        this.head = head;
        this.in = in;
    }

    /**
     * Reads the beginning of a stream, which this source then owns.
     *
     * @param file how it is called in what is reported
     * @param place where it lies
     * @param named whether somebody asked for this very file, and not for a folder it is in
     * @param in its content
     */
    public static Source of(String file, Place place, boolean named, InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, HEAD);
        buffered.mark(HEAD);
        byte[] head = buffered.readNBytes(HEAD);
        buffered.reset();
        ByteOrderMark mark = ByteOrderMark.of(head, 0, head.length);
        if (mark == null) {
            return new Source(file, place, named, head, buffered);
        }
        buffered.skipNBytes(mark.length());
        InputStream unmarked = mark == ByteOrderMark.UTF_8
                ? buffered
                : ReaderInputStream.builder()
                        .setReader(new InputStreamReader(buffered, mark.charset()))
                        .setCharset(StandardCharsets.UTF_8)
                        .get();
        return of(file, place, named, unmarked);
    }

    /** How it is called in what is reported. */
    public String file() {
        return file;
    }

    /** Where it lies. */
    public Place place() {
        return place;
    }

    /** Whether somebody asked for this very file, and not for a folder it is in. */
    public boolean named() {
        return named;
    }

    /** Its beginning. */
    public byte[] head() {
        return head;
    }

    /** All of it, including the beginning. */
    public InputStream in() {
        return in;
    }

    /** The extension of its name, in lower case and without the dot; empty where there is none. */
    public String extension() {
        return extension(file);
    }

    private static String extension(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    public Origin origin(Form form) {
        return new Origin(file, 0, 0, form);
    }

    public Origin origin(Form form, long line) {
        return new Origin(file, line, 0, form);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
