package dev.adagio.decision.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The bytes of a record's file as a text that turns back into the very same bytes: whatever their
 * encoding, byte order mark and line endings. Bytes that are in no known encoding are kept too, each
 * as one character. Immutable.
 */
public final class DecisionFile {

    /** The largest file that is read, in bytes; no record is near it. */
    public static final int LARGEST = 1 << 24;

    private static final List<Charset> MARKED =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final Charset charset;
    private final boolean marked;
    private final String text;

    private DecisionFile(Charset charset, boolean marked, String text) {
        this.charset = charset;
        this.marked = marked;
        this.text = text;
    }

    /** The file that holds these bytes. */
    public static DecisionFile of(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        for (Charset charset : MARKED) {
            byte[] mark = mark(charset);
            if (bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)) {
                DecisionFile file = decoded(bytes, charset, mark.length);
                if (Arrays.equals(file.bytes(), bytes)) {
                    return file;
                }
            }
        }
        DecisionFile plain = decoded(bytes, StandardCharsets.UTF_8, 0);
        return Arrays.equals(plain.bytes(), bytes) ? plain : decoded(bytes, StandardCharsets.ISO_8859_1, 0);
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read, or is larger than {@value #LARGEST} bytes
     */
    public static DecisionFile read(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new IOException("no regular file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @throws IOException if it cannot be read, or holds more than {@value #LARGEST} bytes
     */
    public static DecisionFile read(InputStream in) throws IOException {
        // A file's own stream asks a pipe for its position, which has none.
        byte[] bytes = new BufferedInputStream(in).readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("larger than " + LARGEST + " bytes");
        }
        return of(bytes);
    }

    private static DecisionFile decoded(byte[] bytes, Charset charset, int from) {
        String text = charset.decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
        return new DecisionFile(charset, from > 0, text);
    }

    private static byte[] mark(Charset charset) {
        return "\ufeff".getBytes(charset);
    }

    /** The text, without a byte order mark. */
    public String text() {
        return text;
    }

    /** The encoding of the bytes. */
    public Charset charset() {
        return charset;
    }

    /**
     * A file with another text, in the same encoding.
     *
     * @throws IllegalArgumentException if the encoding has no bytes for a character of it
     */
    public DecisionFile with(String other) {
        if (!charset.newEncoder().canEncode(other)) {
            throw new IllegalArgumentException("not every character can be written in " + charset);
        }
        return new DecisionFile(charset, marked, other);
    }

    /** The bytes, as they were. */
    public byte[] bytes() {
        byte[] encoded = text.getBytes(charset);
        if (!marked) {
            return encoded;
        }
        byte[] mark = mark(charset);
        byte[] bytes = Arrays.copyOf(mark, mark.length + encoded.length);
        System.arraycopy(encoded, 0, bytes, mark.length, encoded.length);
        return bytes;
    }
}
