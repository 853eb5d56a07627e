package dev.adagio.examples.archive.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static List<String> read(String text, int limit) throws IOException {
        List<String> read = new ArrayList<>();
        try (Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), limit)) {
            while (lines.next()) {
                assertThat(lines.number()).isEqualTo(read.size() + 1L);
                read.add(
                        lines.tooLong()
                                ? "<" + lines.size() + ">"
                                : new String(
                                        lines.buffer(), lines.offset(), lines.length(), StandardCharsets.ISO_8859_1));
            }
            assertThat(lines.next()).isFalse();
        }
        return read;
    }

    @Property
    void lines_are_what_stands_between_line_ends(
            @ForAll @Chars({'a', 'b', '\n', ' '}) @StringLength(max = 300) String text) throws IOException {
        List<String> expected = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        if (expected.get(expected.size() - 1).isEmpty()) {
            expected.remove(expected.size() - 1);
        }

        assertThat(read(text, 1000)).isEqualTo(expected);
        assertThat(read(text.replace("\n", "\r\n"), 1000)).isEqualTo(expected);
    }

    @Property
    void a_line_is_kept_exactly_if_it_is_within_the_limit(
            @ForAll @IntRange(max = 200_000) int length, @ForAll @IntRange(min = 1, max = 200_000) int limit)
            throws IOException {
        String line = "x".repeat(length);

        assertThat(read("a\n" + line + "\nb", limit))
                .containsExactly("a", length > limit ? "<" + length + ">" : line, "b");
    }

    @Test
    void the_last_line_tells_whether_it_was_ended() throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream("a\nb".getBytes(StandardCharsets.UTF_8)), 10);

        lines.next();
        assertThat(lines.terminated()).isTrue();
        lines.next();
        assertThat(lines.terminated()).isFalse();
    }
}
