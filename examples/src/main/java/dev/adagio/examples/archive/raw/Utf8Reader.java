package dev.adagio.examples.archive.raw;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8, and each byte that is none as windows-1252, so that one wrong byte does not end the reading. */
final class Utf8Reader extends Reader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
    private boolean ended;
    private boolean guessed;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** Whether any byte so far was no UTF-8. */
    boolean guessed() {
        return guessed;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(chars, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (out.position() > 0 && (!out.hasRemaining() || !result.isError())) {
                return out.position();
            } else if (result.isError()) {
                guessed = true;
                out.put(WINDOWS.decode(ByteBuffer.wrap(new byte[] {bytes.get()})));
            } else if (result.isOverflow()) {
                throw new IOException("a buffer of one char has no room for a character of two");
            } else if (ended) {
                return -1;
            } else {
                fill();
            }
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
