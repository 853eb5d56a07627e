package dev.adagio.examples.archive.raw;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The bytes that say, at the beginning of a text, how it is encoded. */
public enum ByteOrderMark {
    // UTF-32LE goes before UTF-16LE, whose mark it begins with.
    UTF_32LE("UTF-32LE", "\u00FF\u00FE\0\0"),
    UTF_32BE("UTF-32BE", "\0\0\u00FE\u00FF"),
    UTF_8("UTF-8", "\u00EF\u00BB\u00BF"),
    UTF_16LE("UTF-16LE", "\u00FF\u00FE"),
    UTF_16BE("UTF-16BE", "\u00FE\u00FF");

    private final Charset charset;
    /** Its bytes, as characters of the same values. */
    private final String bytes;

    ByteOrderMark(String charset, String bytes) {
        this.charset = Charset.forName(charset);
        this.bytes = bytes;
    }

    /** The mark that these bytes begin with, or null. */
    public static @Nullable ByteOrderMark of(byte[] text, int offset, int length) {
        for (ByteOrderMark mark : values()) {
            if (mark.begins(text, offset, length)) {
                return mark;
            }
        }
        return null;
    }

    /** The charset it stands for. */
    public Charset charset() {
        return charset;
    }

    /** How many bytes it has. */
    public int length() {
        return bytes.length();
    }

    private boolean begins(byte[] text, int offset, int length) {
        if (length < bytes.length()) {
            return false;
        }
        for (int i = 0; i < bytes.length(); i++) {
            if ((text[offset + i] & 0xFF) != bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
