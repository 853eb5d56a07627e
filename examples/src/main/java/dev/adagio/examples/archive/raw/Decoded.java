package dev.adagio.examples.archive.raw;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text: in the declared charset if they are sound in it, else by their byte order mark, else
 * as UTF-8 if they are sound in that, else as windows-1252, in which anything can be read.
 *
 * @param text the text, without a byte order mark
 * @param charset what it was read as
 * @param guessed whether nothing bears out this charset: the bytes are not sound in the declared one, if any, and
 *     have no mark, and are no UTF-8 either
 */
public record Decoded(String text, Charset charset, boolean guessed) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Reads bytes of which no charset is declared. */
    public static Decoded of(byte[] bytes) {
        return of(bytes, 0, bytes.length, null);
    }

    /** Reads bytes that may have a declared charset. */
    public static Decoded of(byte[] bytes, int offset, int length, @Nullable Charset declared) {
        if (declared != null) {
            // What calls itself Latin-1 has meant windows-1252 for as long as there are browsers.
            Charset meant = declared.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : declared;
            String text = strict(bytes, offset, length, meant);
            if (text != null) {
                return new Decoded(text, meant, false);
            }
        }
        ByteOrderMark mark = ByteOrderMark.of(bytes, offset, length);
        if (mark != null) {
            int skip = mark.length();
            return new Decoded(new String(bytes, offset + skip, length - skip, mark.charset()), mark.charset(), false);
        }
        String text = strict(bytes, offset, length, StandardCharsets.UTF_8);
        return text != null
                ? new Decoded(text, StandardCharsets.UTF_8, false)
                : new Decoded(new String(bytes, offset, length, WINDOWS), WINDOWS, true);
    }

    private static @Nullable String strict(byte[] bytes, int offset, int length, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, offset, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
