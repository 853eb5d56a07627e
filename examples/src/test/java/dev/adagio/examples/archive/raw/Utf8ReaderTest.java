package dev.adagio.examples.archive.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {

    private static String read(byte[] bytes, int buffer) throws IOException {
        try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes))) {
            StringWriter text = new StringWriter();
            char[] chars = new char[buffer];
            for (int read; (read = reader.read(chars, 0, buffer)) >= 0; ) {
                text.write(chars, 0, read);
            }
            return text.toString();
        }
    }

    @Property
    void utf8_is_read_as_such(@ForAll String text, @ForAll @IntRange(min = 2, max = 50) int buffer) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(read(bytes, buffer)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    @Property
    void any_bytes_are_read_to_their_end(@ForAll byte[] bytes, @ForAll @IntRange(min = 2, max = 50) int buffer)
            throws IOException {
        assertThat(read(bytes, buffer).length()).isBetween(bytes.length / 4, bytes.length);
    }

    @Test
    void a_byte_that_is_no_utf8_is_read_as_windows_1252_and_the_rest_as_utf8() throws IOException {
        byte[] mixed = {'a', (byte) 0xE9, 'b', (byte) 0xC3, (byte) 0xA9, (byte) 0x80, (byte) 0xC3};

        assertThat(read(mixed, 4)).isEqualTo("aéb\u00e9\u20acÃ");
    }
}
